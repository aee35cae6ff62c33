import type { StateCode } from '../core/language.ts';
import type { Mention } from '../core/mention.ts';
import type { DocumentContext } from './context.ts';

/** States that a mention stands for, resolved against the document. */
export const statesOf = (mention: Mention, context: DocumentContext): readonly StateCode[] => {
  switch (mention.type) {
    case 'state':
      return [mention.state];
    case 'person':
    case 'office':
      return mention.state === null ? [] : [mention.state];
    case 'carrier':
    case 'honour':
    case 'place':
      return mention.state === null ? [] : [mention.state];
    case 'organisation':
      return mention.state === null ? [] : [mention.state];
    case 'anaphor':
      if (mention.states.length > 0) return mention.states;
      return resolveAnaphor(mention.reference, context);
    default:
      return [];
  }
};

/** The other state of a pair. */
export const other = (pair: readonly [StateCode, StateCode] | null, one: StateCode | null): StateCode[] => {
  if (pair === null || one === null) return [];
  if (pair[0] === one) return [pair[1]];
  if (pair[1] === one) return [pair[0]];
  return [];
};

export const resolveAnaphor = (reference: string, context: DocumentContext): readonly StateCode[] => {
  switch (reference) {
    case 'pair':
      if (context.group !== null) return context.group;
      return context.previousStates.length === 2 && context.focus === null
        ? context.previousStates
        : (context.focus ?? context.previousStates);
    case 'speaker':
      return context.speaker === null ? [] : [context.speaker];
    case 'partner':
      return other(context.focus, context.speaker);
    case 'host':
      return context.host === null ? other(context.focus, context.speaker) : [context.host];
    case 'previous-person':
      return context.lastSpeaker?.state == null ? [] : [context.lastSpeaker.state];
    case 'previous-state':
      return context.previousState === null ? [] : [context.previousState];
    default:
      return [];
  }
};
