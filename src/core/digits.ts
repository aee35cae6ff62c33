const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

/** Value of a decimal digit unit (ASCII, Arabic-Indic, Persian, Devanagari, full-width), or -1. */
export const digitOf = (unit: number): number => {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  for (const zero of ZEROS) if (unit >= zero && unit <= zero + 9) return unit - zero;
  return -1;
};

/** Replaces every decimal digit by its ASCII one; length is unchanged. */
export const westernDigits = (text: string): string => {
  let out = '';
  let changed = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const value = unit < 0x80 ? -1 : digitOf(unit);
    if (value >= 0) {
      out += String(value);
      changed = true;
    } else out += text[i];
  }
  return changed ? out : text;
};
