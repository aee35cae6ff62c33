import type { Dossier } from './dossier.ts';
import { agreements } from './registers/agreements.ts';
import { commitments } from './registers/commitments.ts';
import { honours, meetings, visits } from './registers/encounters.ts';
import { type Material, materialOf, type RegisterAids } from './registers/material.ts';
import { envoys, missions } from './registers/missions.ts';
import { persons } from './registers/persons.ts';
import { type Note, REGISTER_NAMES, type Register, type RegisterName } from './registers/register.ts';
import { consultations, sessions } from './registers/sessions.ts';
import { figures, flights, memberships, visas } from './registers/standing.ts';

const MAKERS: Readonly<Record<RegisterName, (material: Material) => Register>> = {
  missions,
  envoys,
  meetings,
  visits,
  consultations,
  honours,
  sessions,
  commitments,
  agreements,
  figures,
  visas,
  flights,
  memberships,
  persons,
};

/** Kinds of which the dossier holds a part alone: the table is not the whole. */
const beyondOf = ({ rows }: Register, { beyond }: Dossier): Note[] =>
  beyond
    .filter(({ kind }) => rows.some(({ findings }) => findings.some((finding) => finding.kind === kind)))
    .map(({ kind, findings }) => ({ note: 'beyond', kind, findings }));

/** The tables of a dossier, each of one sort of thing; those of which nothing is told have no rows. */
export const registersOf = (dossier: Dossier, aids: RegisterAids): readonly Register[] => {
  const material = materialOf(dossier, aids);
  return REGISTER_NAMES.map((name) => {
    const register = MAKERS[name](material);
    return { ...register, notes: [...register.notes, ...beyondOf(register, dossier)] };
  });
};
