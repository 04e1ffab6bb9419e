/**
 * How the classes of `words.ts` make a sentence that only tells a state of the assessment. A name stands for a class
 * of words or for a phrase here; the rest is a regular expression over them.
 */
export const PHRASES = {
  own: '(owner | sir+)',
  hail: '(lead | sir | so)',
  who: '(agent+ mod* own? (and agent+ mod* own?)*)',
  core: '(noun | grade | thing | news | datum (noun | grade | thing | deed))',
  gift: '(reply (and? (reply | core | deed) | mod | which | by? who)*)',
  deeds: '(deed (and? deed | mod | which | own)*)',
  /** A thing and whose it is, unless that is the person: they may be the one who is waited for. */
  item: '(all? core (and? (core | deed) | mod | which | by? who)* | gift)',
  np: '(all? core (and? (core | deed) | mod | which | by? who | own)* | gift)',
  term: '(for? span (mod | which | day | run | number)+ | for? day)',
  tail: '((for | until)? (time+ | spot which?) | so | term | which | by? who | since day | for (own | who) | for mod (mod | own | which)* | for np)',
  passive: '(out | made | rated | run | open | can seen)',
  /** What others do. */
  doing: '(end? (act | doer | see) (np | deeds | own)? (and (act | doer) np?)? (end | for own)?)',
  unmade: '(still? not so? can? (exist | passive) end?)',
  /** On its way: not what is merely open, for that asks somebody to come. */
  inside: '(exist? (within for? within? | for within))',
  going:
    '((still+ (for | inside)? | inside) (made | rated | run | turn | item (by? who)? (made | rated | run)?) | still* inside who)',
  finished:
    '(temp | done end? (out | made | rated | end | handed) | done shut (since? day)? | shut (since | for) day)',
  ended: '(out | made | rated | run | open | end)',
  waited:
    '(who end? (act | doer)? (np | deeds | own)? | turn (who | rated | item)? (for (act | doer) np?)? | word (item | mod)* by? who | item ended? | np (ended | by who) | own? rated | open | end)',
  waiting: '(still* wait waited (by? who)? | still+ wait)',
  coming:
    '(fresh? will can? (out | made | rated | run | open | seen | told) | fresh can? (ended | seen) time? when)',
  state: '(unmade | going | finished | waiting | coming)',
  /** What somebody else has to do first. */
  first:
    '(((np tail*)? (done | end)* ended | item | who tail* (done | end | can)* (act | doer) (np | deeds | own)? (and (act | doer) np?)? end?) tail*)',
  when: '((after | if) first)',
  /** The person's own state, which is none of their doing. */
  mine: '(own tail* (still? not so? (rated | get item | accept item by who | can see np?) | still+ rated | done rated | still* wait waited))',
  others:
    '((np | own)? tail* who tail* still* (not | still | done | will | within thing?) so? still? end? open? doing)',
  unended: '(thing* (noun | grade) (core | deed | mod | which | by? who)* tail* still? not so? end)',
  any: '((np tail*)? state | unended | deeds tail* (still? not so? (rated | made) | still+ inside? (rated | made) | done rated) | mine | others)',
  joined: '((cause | and | so)+ tail* any (tail | when)*)',
} as const;

/** Whole sentences. One of these must be told … */
export const STATES = [
  '(cause | hail)* tail* any (tail | when)* joined*',
  'hail* tail* span np tail* (unmade | coming) (tail | when)*',
  'hail* tail* own? still? not (exist | out | get) (np | datum) ((that | for) (state | can? (seen | out | made)))? (tail | when)* joined*',
  'hail* tail* no exist tail* np tail* that (still+ run | state) tail*',
  'hail* tail* turn who tail* (for? doing)? tail*',
] as const;

/** … and beside it only such as these may stand. */
export const HARMLESS = [
  '(lead | so)+ sir* so*',
  'hail* (noun | reply | deed | datum | thing | news | all) (core | deed | mod | which | who | own)* tail*',
  '(tail | who)+',
  'hail* after first',
  'thanks (for (patient | lead) own?)?',
  '(thing? which)? (thing which)? calm',
  'icon+ (news | lead)?',
  '(told | out | made)+ (since | for)? day time*',
  'hail* own? tail* (no | not) (need | exist) act? nothing+ (by own | for own)? tail*',
  'no (need | exist) nothing* (that? need own? (do | run)?)? (by own)? tail*',
  'hail* (please for? (wait | patient) | patient) (news | time | so | own | until first? | np (done? (ended))? | who end? (act | doer) np? end?)*',
  '(news which)? ((can | may) own?)? ignore so* (news which)?',
  '(own | we) tail* will (get | accept | tell) (own | news | item | time)* (when | tail)*',
  'own tail* (will | so)? can see np (tail | when)*',
  'thing which? will doer np (tail | when)*',
] as const;

/** Names of what may be pressed: closing, and learning more. */
export const MAY_PRESS =
  '(?:tutup|close|dismiss|x|×|✕|✖|✗|⨯|sembunyikan|highlight off|cancel|clear)(?: (?:pesan|notifikasi|pemberitahuan|peringatan|pengumuman|info|informasi|alert|notification|ini))*|(?:ok|oke|okay|baik|ya|saya|,| )*(?:mengerti|paham)|oke?|okay|baik|got it|(?:(?:pelajari|baca|lihat|buka|info|informasi|learn|read) )*(?:selengkapnya|lebih lanjut|more|more info|panduan|bantuan|penjelasan|faq|petunjuk)(?: (?:tahap|penilaian|kinerja|ini|selengkapnya))*|(?:pelajari|baca|tentang|cara kerja)(?: (?:tentang|tahap|proses|penilaian|kinerja))*|apa (?:artinya|maksudnya)(?: ini)?|(?:mengapa|kenapa)(?: begitu)?';
/** The same in English, whole. */
export const ENGLISH =
  '(?:the |your )?(?:performance )?(?:assessment|evaluation)(?: stage| results?)? (?:(?:is|has|have|are) )?(?:not (?:yet )?(?:been )?(?:open|opened|started|available|begun|published)(?: yet)?|(?:still |being )*(?:processed|reviewed|in progress|under review))';
