import type { Lexicon } from '../../pack.ts';

/** Small words: joins, places, negation, hope, plan, saying. Regular verbs stand in their base: the affix table knows their endings. */
export const grammar: Lexicon = {
  and: 'and, &, as well as, or, together with, then',
  article: 'a, an, the',
  in: 'in, at, inside, within, outside, in the city of, in the capital',
  // On such an occasion things are said and agreed.
  occasion: 'talks, meeting, summit, phone call, telephone call, call, conversation, telephone conversation, negotiations, session, joint statement, joint declaration, joint communiqué, joint communique, communiqué, communique, statement, declaration, press conference, press briefing, briefing, speech, address, interview, letter, audience, consultations, visit, memorandum, protocol, treaty',
  of: 'of, of the',
  to: 'to, to the, in',
  passing: 'like, unlike, such as, via, through, than, compared to, compared with, apart from, except, except for, except in, as opposed to, similar to, as does, as do, but not, let alone, along the lines of',
  between: 'between, between the, in between',
  clause: 'while, whereas, which, who, whom, although, though, but, however, because, since, when, where, after, before, whose, and to, and they, and he, and she, and also, and will, so that, with which',
  during:
    'the leaders, both leaders, the two leaders, the two presidents, the two ministers, both ministers, the president and prime minister, the officials, reaffirmed, reiterated, underscored, re-affirmed, they also, the leaders also, also discussed, they agreed, they committed, both sides agreed, the two sides agreed, emphasized, emphasised, lauded, commended, affirmed, committed to, for his part, for her part, on that occasion, on this occasion, on the occasion, on the same occasion, at the ceremony, during the ceremony, in his presence, in their presence, that day, the same day, on the same day, after their talks, following their talks',
  'during.visit':
    'during the visit, during this visit, during that visit, during his visit, during her visit, during the state visit, during the official visit, in the course of the visit, in the course of the present visit, in the course of his visit, at the end of the visit, during the trip, during his trip, during his stay, during her stay, on the sidelines of the visit, as part of the visit, in the framework of the visit, on that visit, on this visit, during the working visit, during the same visit',
  'during.commission-session':
    'during the session, at the session, at the end of the session, at the close of the session, on the sidelines of the session, in the course of the session, at the commission, at the committee, at that session, during that session',
  'during.meeting':
    'during the meeting, at the meeting, in the meeting, during the talks, at the talks, at the end of the talks, after the talks, following the talks, at the close of the talks, following the meeting, after the meeting, during the summit, at the summit, in the talks, during their meeting, during the conversation, in the course of the talks, in the course of the meeting, during the call, at that meeting, in their talks',
  begins: 'began, begins, begin, beginning, started, starts, starting, commenced, arrived, from, kicked off, which began',
  // What is told with these happened before the news.
  afterwards: 'afterwards, afterward, after that, subsequently, thereafter, later on',
  earlier: 'recently, recent, previously, previous, earlier, in the past, formerly, last time, already, since then, so far, to date, once',
  ends: 'ends today, ended today, ended, concluded today, concludes, wrapped up, wound up, ends, which ended, concluded on',
  // Forms that go on with what somebody says or does; who does is who did so before.
  'goes-on':
    'adding, stressing, noting, emphasising, emphasizing, underlining, underscoring, reiterating, reaffirming, affirming, recalling, pointing out, explaining, warning, urging, calling for, calling on, expressing, voicing, praising, condemning, describing, saying, highlighting, welcoming, rejecting',
  // Whoever stands behind these only joins in.
  with: 'with, alongside, together with, accompanied by, joined by',
  say:
    "say, said, says, tell, told, tells, states, stated, stating, add, note, announce, declare, remark, explain, mention, recall, point out, pointed out, points out, according to, report, stress, underline, underscore, emphasise, emphasize, highlight, affirm, reaffirm, reiterate, confirm, claim, maintain, observe, assert, insist, reveal, quote, quoted, warn, inform, indicate, describe, express, voice, urge, argue, acknowledge, write, wrote, put the number, in the words of, for his part, for her part, in a statement, accuse, deny, denied",
  // Whoever says it in these words does it by saying so, on that day.
  announce: 'announce, announced, announces, declare, declared, declares, decide, decided',
  not:
    "was not, were not, is not, are not, has not, have not, had not, did not, does not, do not, will not, would not, could not, can not, may not, must not, not yet, not been, not to, not a, not the, not any, not be, has neither, never, no, neither, nor, without, cannot, can't, didn't, doesn't, don't, hasn't, haven't, hadn't, wasn't, weren't, isn't, aren't, won't, wouldn't, nothing, none, no longer, fail to, failed to, refuse to, decline to, declined to, lack of, yet to",
  deny: 'deny, denied, denies, rule out, ruled out, rules out, refute, dismiss, dismissed reports, dismissed rumours, rejected reports, contrary to reports, unfounded, false reports, no truth',
  hope:
    "called on, calls on, called upon, calls upon, urged, urges, appealed to, appeals to, hope, hoped, hoping, hopes, look forward, looks forward, looked forward, looking forward, wish, wishes, wished, aspire, aspires, eager, keen, would like, wants to see, optimistic, expressed readiness, readiness to, ready to consider, seek better, expressed interest, willingness",
  from: 'from, from the',
  meantFor:
    'planned for, scheduled for, originally planned for, originally scheduled for, initially planned for, initially scheduled for, first planned for, due in, due on, had been due on, had been due in, foreseen for, set for, slated for, earmarked for',
  'called.relations-established':
    'foundation of relations, foundations of relations, foundation of the relations, foundations of the relations, foundation for relations, foundations for relations, foundation of bilateral relations, foundations of bilateral relations, foundation for bilateral relations, foundations for bilateral relations, foundation of our relations, foundations of our relations, foundation of these relations, foundations of these relations, foundation of their relations, foundations of their relations, foundation stone of relations, foundation stone of our relations, cornerstone of relations, cornerstone of our relations, cornerstone of bilateral relations, foundations of the relationship, foundation of the relationship, foundation of our ties, foundations of our ties',
  plan:
    "ought to, will, shall, would, is to, are to, was to be, were to be, to be held, to be opened, to be signed, to be launched, to be inaugurated, is due, are due, due to, due in, scheduled, expected, is expected, expects, set to, slated, plans, plans to, planning, planned, intend, intends, intended, intention, intends to, upcoming, forthcoming, about to, preparing to, prepares to, preparations, preparation for, in the pipeline, being negotiated, under negotiation, negotiating, under consideration, envisage, envisages, going to, will be, should, could be, may be, might be, can be, agreed to, agree to, decided to, decide to, undertook to, pledged to, 'll, we'll, they'll, he'll, prospective, proposed, propose, a target, target of, goal of, still awaiting, awaiting, pending, negotiations on, plan to, plan a, plan an, aims to, aimed to, seek to, seeks to, threaten to, threatens to, threatened to, poised to, ready to sign, on course to, in preparation, under preparation, being prepared, being drafted, in the works, under discussion, considering, are considering, is considering, weighing, mulling, contemplating",
  // What was said stands behind these: who is named there did not say it.
  that: 'that, whether, if',
  // They head what is said on a day.
  statementTitle:
    'joint statement, joint declaration, joint communiqué, joint communique, statement by, statement from, statement of, statement on, declaration, communiqué, communique, leaders statement, trilateral statement, readout',
  remarks: 'remarks, remarks by, transcript, press conference, joint press conference, address by, speech by',
  // What states say to each other's wars.
  // The state behind these is whom a stance or an undertaking is for.
  toward: 'support for, support to, support of, supporting, to support, assistance to, assistance for, aid to, aid for, assisting, to assist, assist, helping, help, to help, providing, provide, solidarity with, defense of, defence of, to defend, stand with, standing with, arming, equipping, to equip',
  // Whom these blame stands beside them.
  comparedWith: 'compared with, compared to, as compared with, against, up from, down from, than in, versus, relative to, over the same period, on the same period',
  accreditedIn: 'accredited in, accredited to, based in, resident in, stationed in',
  both: 'both',
  blames: 'concern over, concerns over, concern about, concerns about, concerned about, concerned by, concerned over, alarm at, urge, urges, urged, call on, calls on, called on, call upon, calls upon, called upon, condemn, condemned, condemns, condemning, denounce, denounced, denounces, deplore, deplored, deplores, aggression by, sanctions against, withdrawal of, threats posed by, threat posed by, accused, accuses, accuse, criticised, criticized, criticises, criticizes, slammed, slams, blamed, blames',
  truce: 'ceasefire, cease-fire, two-state solution, truce, non-proliferation',
  // These act for the state whose adjective or genitive stands beside them.
  body: 'government, cabinet, parliament, parliamentary delegation, ministry, foreign ministry, foreign office, presidency, embassy, authorities, officials, delegation, diplomacy, mission, diplomats, administration, leadership, monarch, royal court, senate, state department, envoy, side',
  // These speak to other states alone: what they say is never of home.
  diplomacy: 'foreign ministry, ministry of foreign affairs, foreign office, state department, Department of State, external affairs ministry, ministry of external affairs',
  // Their state is where they appear, and speaks not through them.
  press: 'newspaper, newspapers, daily, weekly, magazine, television, TV, radio, broadcaster, news agency, news site, channel, press, media, journalists, reporters, correspondent',
  party: 'ruling party, opposition party, party leader, party chairman, trade union, football club',
  // Whoever these are, no state speaks through them.
  partisan:
    'opposition, opposition leader, party leader, party chairman, ruling party, lawmaker, lawmakers, MP, MPs, candidate, candidates, presidential candidate, activist, activists, protester, protesters, demonstrators, campaigner, campaigners, trade union, union leader, rights group, rights groups, athlete, athletes, player, players, fans, footballer, footballers, goalkeeper, striker, coach, voters, shareholders, court, courts, judge, judges, prosecutor, prosecutors, jury, shopkeepers, driver, drivers, traders, bishop, bishops, archbishop, singer, actor, author, novelist, growers, carpenters, opposition senator, opposition senators, opposition lawmaker, chef, chefs, readers, viewers, listeners, customers, shoppers, runner, runners, swimmer, boxer, shop, shops, supermarket, supermarkets',
  // Nor through these, who comment.
  commentator: 'analyst, analysts, commentator, commentators, expert, experts, scholar, professor, columnist, critics',
  // What both sides own.
  // What somebody is thanked for stands behind these.
  thank: 'thank, thanked, thanks, thanking, gratitude, grateful, thankful, expressed appreciation for, expressed her appreciation for, expressed his appreciation for, expressed its appreciation for, expressed their appreciation for, appreciation for',
  theirs: 'their, our, their shared, their joint',
  // Named after where it was concluded.
  namedAfter: 'Convention, Conventions, Protocol, Agreement, Agreements, Accord, Accords, Process, Declaration, Conference, Treaty, Pact, Charter, Consensus, Statement, Formula, Plan, Initiative, Format',
  // Their object is talked about.
  about: 'discuss, discussed, discusses, discussing, regarding, concerning',
  // Where these lie is spoken of, and is no party by that.
  affair:
    'dissolution of, break-up of, breakup of, disintegration of, fall of, crisis, crises, conflict, conflicts, war, wars, civil war, situation, peace process, political process, political transition, settlement, question, fighting, violence, hostilities, ceasefire, truce, unrest, coup, humanitarian situation, developments, stability, events, invasion of, war on, aggression against, war against, invasion, reconstruction, elections, killing, killings, massacre, massacres, bloodshed, clashes, insurgency, famine, crackdown, genocide, power struggle, escalation, deterioration, tensions, hostility, bloodletting, collapse of the ceasefire',
  since: 'since, not since, ever since',
  provided: 'if, unless, provided, as long as, in case',
  // Said of what went before: it is not so.
  rebuttal:
    'that is false, this is false, that is untrue, this is untrue, it is false, it is untrue, that is not true, this is not true, that was false, this was false, that was untrue, not true, are false, is false, was false, were false, are untrue, are baseless, is baseless, were baseless, was baseless, are unfounded, is unfounded, groundless, no basis in fact, fabricated, fake news, a fabrication, without foundation, false claim, false claims, were denied, was denied, has been denied, have been denied, were dismissed as, was dismissed as, was rejected as false, were rejected as false',
  unreal: "had they, had it, if it had, if they had, would have, could have, might have, if only",
  // Said of what was to be, anywhere behind it.
  calledOff:
    'cancelled, canceled, postponed, called off, put off, shelved, fell through, did not take place, did not go ahead, did not materialise, held back, scrapped, abandoned, aborted, was dropped, were dropped, been dropped, is dropped, came to nothing, came to naught, fell by the wayside, never got off the ground, never came off, fell victim to, had to be dropped, overtaken by events, has been held over, was not held, has not been held',
  unrealised:
    "not been, not yet, yet to, never been, was not, were not, is not, are not, has not, have not, had not, did not, does not, do not, never, fell through, did not take place, did not materialise, did not materialize, never materialised, never materialized, cancelled, canceled, was cancelled, postponed, called off, shelved, it did not, didn't, hasn't, wasn't, weren't, haven't, isn't, aren't, no longer, neither, held back",
  again: 'again, once more, anew, once again',
  'ahead-of': 'before, prior to, ahead of, earlier than',
  possessive: 'their, his, her, its, our, my',
  verb: '',
  // They open a clause that only describes what stands before its comma.
  relative: 'which, who, whom, whose, of which, of whom, in which, to which, at which, for which, with which, from which, all of which, both of which, some of which, where',
  thus: 'when, at which, on which, where, during which, thus, thereby, so that, as a result, whereby',
};
