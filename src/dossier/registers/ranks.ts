/** Rank of an office, as protocol counts: one row a rank. What stands in no row has none that is known here. */
const ROWS: Readonly<Record<string, string>> = {
  'head-of-state':
    'president king queen emperor amir sultan grand-duke pope supreme-leader general-secretary governor-general chairman-presidency',
  'deputy-head-of-state': 'crown-prince deputy-amir vice-president',
  'head-of-government': 'prime-minister chancellor',
  minister:
    'deputy-prime-minister foreign-minister defence-minister interior-minister finance-minister economy-minister trade-minister industry-minister investment-minister energy-minister oil-minister culture-minister information-minister communications-minister education-minister higher-education-minister health-minister transport-minister tourism-minister justice-minister agriculture-minister environment-minister labour-minister youth-minister awqaf-minister planning-minister international-cooperation-minister housing-minister water-minister emergency-minister minister-of-state minister',
  speaker: 'speaker senate-president',
  parliament: 'member-of-parliament friendship-group-chair',
  'senior-official':
    'court-minister deputy-minister undersecretary assistant-secretary national-security-adviser presidential-adviser head-of-administration spokesperson chief-of-protocol chief-of-general-staff central-bank-governor governor mayor chief-justice prosecutor-general',
  envoy:
    'ambassador charge-daffaires consul-general consul military-attache cultural-attache counsellor embassy-secretary permanent-representative special-envoy',
  organisation:
    'secretary-general assistant-secretary-general director-general high-representative high-commissioner commission-president european-council-president commissioner general-assembly-president',
};

const rankOfOffice = new Map(
  Object.entries(ROWS).flatMap(([rank, offices]) =>
    offices.split(' ').map((office) => [office, rank] as const),
  ),
);

export const rankOf = (office: string | null | undefined): string | null =>
  office === null || office === undefined ? null : (rankOfOffice.get(office) ?? null);
