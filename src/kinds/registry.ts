import { agreementInForce } from './agreement-in-force.ts';
import { agreementSigned } from './agreement-signed.ts';
import { agreementTally } from './agreement-tally.ts';
import { aid } from './aid.ts';
import { anniversary } from './anniversary.ts';
import { assessment } from './assessment.ts';
import { commissionCreated } from './commission-created.ts';
import { commissionSession } from './commission-session.ts';
import { commissionStatus } from './commission-status.ts';
import { commitment } from './commitment.ts';
import { consultations } from './consultations.ts';
import { culturalEvent } from './cultural-event.ts';
import { educationExchange } from './education-exchange.ts';
import { envoyAccredited } from './envoy-accredited.ts';
import { honourAwarded } from './honour-awarded.ts';
import { investment } from './investment.ts';
import { invitation } from './invitation.ts';
import type { Kind } from './kind.ts';
import { lifeEvent } from './life-event.ts';
import { meeting } from './meeting.ts';
import { membership } from './membership.ts';
import { message } from './message.ts';
import { missionClosed } from './mission-closed.ts';
import { missionOpened } from './mission-opened.ts';
import { multilateralCooperation } from './multilateral-cooperation.ts';
import { phoneCall } from './phone-call.ts';
import { position } from './position.ts';
import { recognition } from './recognition.ts';
import { relationsEstablished } from './relations-established.ts';
import { relationsRestored } from './relations-restored.ts';
import { relationsSevered } from './relations-severed.ts';
import { statehood } from './statehood.ts';
import { tourismFigure } from './tourism-figure.ts';
import { tradeFigure } from './trade-figure.ts';
import { transportLink } from './transport-link.ts';
import { visaRegime } from './visa-regime.ts';
import { visit } from './visit.ts';

/** Every kind, in the order of a dossier: by section, then as an officer would list them. */
export const kinds: readonly Kind[] = [
  relationsEstablished,
  relationsSevered,
  relationsRestored,
  recognition,
  statehood,
  missionOpened,
  missionClosed,
  envoyAccredited,
  meeting,
  visit,
  phoneCall,
  message,
  invitation,
  consultations,
  position,
  assessment,
  anniversary,
  honourAwarded,
  lifeEvent,
  commissionCreated,
  commissionSession,
  commissionStatus,
  commitment,
  agreementSigned,
  agreementInForce,
  agreementTally,
  tradeFigure,
  investment,
  aid,
  tourismFigure,
  visaRegime,
  transportLink,
  culturalEvent,
  educationExchange,
  membership,
  multilateralCooperation,
];

const byName = new Map(kinds.map((kind) => [kind.name, kind]));

/** The kind of that name, or undefined. */
export const kindByName = (name: string): Kind | undefined => byName.get(name);
