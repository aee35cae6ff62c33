import type { Claim } from '../core/claim.ts';

/** A claim as the fixed JSON contract has it (docs: "Claims as JSON lines"); other programs rely on every key. */
export const claimJson = (document: string, claim: Claim): string =>
  JSON.stringify({
    document,
    kind: claim.kind,
    states: [...claim.states].sort(),
    time:
      claim.time === null
        ? null
        : {
            edtf: claim.time.edtf,
            text: claim.time.text,
            calendar: claim.time.calendar,
            inferred: claim.time.inferred,
          },
    modality: claim.modality,
    roles: claim.roles.map(({ role, type, id, name, text, state, office }) => ({
      role,
      type,
      id,
      name,
      text,
      state,
      office,
    })),
    place: claim.place === null ? null : { name: claim.place.name, text: claim.place.text },
    quantity:
      claim.quantity === null
        ? null
        : { value: claim.quantity.value, bound: claim.quantity.bound, unit: claim.quantity.unit },
    subjects: claim.subjects,
    attribution:
      claim.attribution === null ? null : { name: claim.attribution.name, text: claim.attribution.text },
    evidence: { start: claim.evidence.start, end: claim.evidence.end, quote: claim.evidence.quote },
    rule: claim.rule,
    confidence: claim.confidence,
  });
