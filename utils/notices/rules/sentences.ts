/**
 * How the classes of `words.ts` make a sentence that only tells a state of the assessment. A name stands for a class
 * of words or for a phrase here; the rest is a regular expression over them.
 */
export const PHRASES = {
  own: '(owner|sir+)',
  hail: '(lead|sir|so)',
  end: '(whole|ends|finish)',
  once: '(upon|finish)',
  patient: '(patience|expected)',
  made: '(built|weighed)',
  run: '(flow|did)',
  /** All those who are rated at one school. */
  folk: '(all mod+ (for mod own?)?)',
  after: '(once|while|during)',
  who: '((agent|we)+ mod* own? (and (agent|we)+ mod* own?)*)',
  core: '(noun|grade|thing|news|making thing* (noun|grade|reply)|datum (noun|grade|thing|deed))',
  gift: '(reply (and? (reply|core|deed)|mod|which|by? who)*)',
  deeds: '(deed (and? deed|mod|which|own|folk)*)',
  /** A thing and whose it is, unless that is the person: they may be the one who is waited for. */
  item: '(all? core (and? (core|deed)|mod|which|folk|by? who)*|gift)',
  np: '((all|field)? core (and? (core|deed)|mod|which|folk|by? who|own)*|both|gift)',
  term: '(for? span (mod|which|day|run|number)+|for? mod span (mod|which|day|run|number)*|for? day)',
  /** What may stand around a state; at its head nobody is named without what they do: that they are missing is told so. */
  aside:
    '((for|until)? (time+|spot which?)|via (spot|thing|news) which?|so|term|which|by who|since day|for (own|who)|for mod (mod|own|which)*|for deeds|for np|(for|within) venue (thing|noun|mod|which|by? who)*)',
  tail: '(aside|who)',
  passive: '(out|made|rated|run|open|can seen)',
  /** What is rated just now, told of who it belongs to. */
  under: '(still* within for? (thing* noun|turn noun?) (mod|which|by? who)*)',
  /** What others do. */
  doing:
    '(end? ((act|see) own|(act|doer|see) (span? np (for deeds)?|gift own|deeds|folk|(number|count) by (number|count) core deed?)? (by folk)?) (and (act|doer) np?)? (end|for own)?)',
  unyet: '(still? (not|early) so?)',
  unmade:
    '(still? fallen|unyet enter thing+ noun?|unyet due noun? own?|unyet out shown|unyet open who|unyet can own look|unyet can? ((exist|passive) (end|made)?|end passive|(written|handed) by? who))',
  /** On its way: not what is merely open, for that asks somebody to come. */
  inside: '(exist? (within for? within?|for within))',
  going:
    '(fresh? flow partly?|fresh out partly|still+ duefrom who|still+ shut|open (made|rated)|(still+ (for|inside)?|inside) (made|rated|run|turn thing?|item (by? who)? (made|rated|run)?)|(still|done)* inside who|still+ (written|do) by? who)',
  finished:
    '(still* temp|handed by? who|done (handed|made) for who (for rated)?|done? come turn item?|done end? (out|made|rated|end|handed|come|did)|done shut ((since|for)? day)?|done? (shut|over) (since|for) day)',
  ended: '(out|made|rated|run|open|end)',
  waited:
    '((onset|outset) span? np|outset prior|who end? (act|doer|see)? (np|deeds|own)?|turn (who|rated|item)? (for (act|doer) np?)?|(word|seal) (item|mod)* by? who|seal item?|item ended?|np (ended|by who)|own? rated|open own? np?|prior end|folk end? rated|end)',
  waiting: '(still* wait waited (by? who)?|still+ wait)',
  coming: '(fresh? will can? (out|made|rated|run|open|seen|told)|fresh can? (ended|seen) time? when)',
  state: '(unmade|going|finished|waiting|coming)',
  /** What somebody else has to do first. */
  first:
    '((all (noun|grade) (deed|mod|which)* full|prior|reply (mod|deed)* by? who come|prior done? (end|over|shut|once)|folk (done|end)* rated|(span? np tail*)? (done|end)* ended|item|who tail* (done|end|can)* (act|doer) (np|deeds|own)? (and (act|doer) np?)? end?) tail*)',
  when: '((after|if|until) first)',
  rest: '(tail|when)',
  more: '(aside|when)',
  prior: '(all? (thing|span)* earlier (deed|mod|which)* (and thing* earlier)?)',
  ongoing: '(prior tail* still+ flow|still+ (for|inside)? prior)',
  past: '((prior own? tail* done? end|own done act prior) (since? day)?)',
  /** What others enter, and has not come. */
  awaited:
    '((field? (noun|grade) (deed|mod|which|by? who|own|and (noun|grade|deed))*|thing (noun|which) (mod|which|by? who|own)*|reply (which|by? who|and reply)*) (time|so|term)* (unyet (come|told)|still+ empty))',
  /** The person's own state, which is none of their doing. */
  mine: '(own tail* (unyet (rated|get item|accept item by who|can see np?)|still+ rated|done rated|still* wait waited|under))',
  /** What the person did is the others' turn. */
  turned:
    '(deeds tail* still* wait (who end? ((act|doer) (np|deeds|own)?)?|rated (by? who)?|(seal|word) by? who|turn (who|rated)|thing* (noun|reply) (mod|by? who)*|thing by? who))',
  /** What the assessment is printed on. */
  printed: '(paper (deed|mod|which|by? who|own)* tail* (unyet (out|can seen)|still+ made|coming))',
  others:
    '((np|own)? tail* who tail* still* (not|still|done|will|fresh|within thing?) so? still? end? open? doing)',
  unended: '(thing* (noun|grade) (core|deed|mod|which|by? who|own)* tail* unyet end passive?)',
  any: '(np tail* (state|whole) tail*|folk (still+ rated|unyet rated|done rated|under)|unmade|coming|(not|early) so? np tail* (passive|did)|(going|finished|waiting|unyet rated) who?|(unended|deeds tail* (unyet open? (rated|weighed)|open rated|still+ inside? (rated|weighed)|under|done inside who|done rated|done handed by? who|done (handed|made) for who (for rated)?)|mine|turned|printed|thing which unyet get datum? item) tail*|others|awaited|unyet can see np|we? unyet showing np|(span? np tail*)? (passive|told) tail* (once|while) first|(deeds|own) tail* (will rated|fresh? rated tail* (once|while) first)|seal (item|by? who|mod)* (coming|unmade|going)|thing* (noun|grade) (core|deed|mod|which|by? who|own)* tail* still* wait made|np tail* (made|rated|did) by who|unyet exist thing* (noun|grade) (deed|mod|which|by who)*|noun (deed|mod|which)* by who tail* still+ expected|turn noun tail* unyet flow|venue (thing|noun|mod|deed)* tail* unyet did by who|who still? not accept np by who)',
  joined: '((cause|and|so)+ aside* (any|ongoing) more*)',
} as const;

/** Whole sentences. One of these must be told … */
export const STATES = [
  '(cause|hail)* aside* (past (and|so)+)? any more* joined*',
  'hail* aside* span np tail* (unmade|coming|done? (shut|over) (since|for) day) rest*',
  'hail* aside* (own|mod own)? still? not (exist|out|get|enter) (span? np|datum|lead noun? by who|told|seal (item|by? who|mod)*|told np) ((that|for) (state|can? (seen|out|made|come))|that? open|shown)? rest* joined*',
  'hail* aside* no exist tail* np tail* (that (still+ run|state)|shown) tail*',
  '(own|we) tail* will (get|accept|tell) (own|news|item|time)* after first',
  'hail* aside* (still+ exist thing+ noun|exist thing+ noun tail* that still+ (run|made)) tail*',
  'hail* own? (idle|please for? (wait|patient)|patient) (until first|waited|item own?) rest*',
  'hail* aside* turn who tail* (for? doing)? tail*',
  'hail* aside* unyet for? (thing|span)* noun (mod|which|own)* tail*',
  'hail* aside* (own tail* exist? within?)? still? off noun (mod|which|own)* tail*',
  'hail* deeds tail* still+ due noun (mod|which|own)* tail*',
  'hail* aside* (own|deeds|mod own) tail* unyet due noun? (mod|which|own)* tail*',
  'hail* aside* own tail* so? (fresh|will)? can see np tail* once first tail*',
  'hail* during np flow tail*',
  'hail* (np tail* (finished|done exist)|own done rated) tail* but aside* any more*',
] as const;

/** … and beside it only such as these may stand. */
export const HARMLESS = [
  '((lead|so)+ sir* so*|sir+)',
  'hail* (noun|reply|deed|datum|thing|news|all) (core|deed|mod|which|who|own|and)* tail*',
  '(tail|who)+',
  'still* wait',
  'hail* after first',
  '(hail|so)* past',
  '(hail|so)* aside* (mod? own tail*)? ongoing tail*',
  '((thing? which)|news which?|which)? merely tail*',
  'hail* own? idle waited? tail*',
  'hail* aside* who tail* doing rest*',
  'thing+ number noun?',
  '(span|day)+',
  'hail* early tail*',
  'hail* datum (which|noun|mod)* will (out|made|seen) rest*',
  'hail* news which? will vanish (time|when)*',
  'hail* np tail* end (made|rated|run) tail*',
  '((look|learn) (for|time|so|news|thing which)*)+',
  '(please|own can)? later so? (time|mod|when)+',
  'turn noun tail*',
  'hail* still? not exist nothing+ tail*',
  'hail* np tail* passive? follow (mod|which|by who)* tail*',
  'hail* field (noun|grade|deed|and|mod|which|by? who)+ (still+ empty|still? not out)',
  'thanks (for (patient|lead) own?)?',
  '(thing? which)? (thing which)? calm',
  'soon',
  'hail* fresh number by number all? core (deed|mod|which)* (out|made)? (by? who)?',
  'hail* who act count core',
  'hail* fresh (number|count) core deed? that rated',
  'hail* news will (handed|made) rest*',
  'hail* datum which still* temp rest*',
  'icon+ (news|lead)?',
  '(datum (noun|mod|own)*)? (told|out|made)+ (since|for)? day time*',
  'told+',
  'hail* span? np tail* (made|rated|did|open by who) rest*',
  'hail* own? tail* (no|not) (need|exist) act? nothing+ (by own|for own)? tail*',
  'no (need|exist) nothing* (that? need own? (do|run)?)? (by own)? tail*',
  'hail* (please for? (wait|patient)|patient) (news|time|so|own|until first?|np (done? (ended))?|who end? (act|doer) np? end?)*',
  '(news which)? ((can|may) own?)? ignore so* (news which)?',
  '(own|we) tail* will (get|accept|tell) (own|news|item|time)* rest*',
  'own tail* (will|so)? can see np rest*',
  'thing which? will doer np rest*',
] as const;

/** A state in English, whole. */
export const ENGLISH =
  '(?:the |your )?(?:performance )?(?:assessment|evaluation|rating)(?: stage| results?| rating)? (?:(?:is|has|have|are) )?(?:not (?:yet )?(?:been )?(?:open|opened|started|available|released|published|announced)(?: yet)?|(?:still |being )*(?:processed|prepared|reviewed|in progress|under review)(?: by your supervisor)?)';
