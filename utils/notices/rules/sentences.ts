/**
 * How the classes of `words.ts` make a sentence that only tells a state of the assessment. A name stands for a class
 * of words or for a phrase here; the rest is a regular expression over them.
 */
export const PHRASES = {
  own: '(owner | sir)',
  hail: '(lead | sir | so)',
  who: '(agent own? (and agent own?)*)',
  core: '(noun | grade | thing | news)',
  /** A thing and whose it is, unless that is the person: they may be the one who is waited for. */
  item: '(all? core (and? core | mod | which | by? who)*)',
  np: '(all? core (and? core | mod | which | by? who | own)*)',
  term: '(for? span (mod | which | day | run | number)+ | for? day)',
  tail: '(time | place | so | term | which | by? who | since day | for (own | who) | for mod (mod | own | which)* | for np)',
  passive: '(out | work | rated | run | end | open | can seen)',
  /** What others do. */
  doing: '(end? (act | see) (np | own)? (and act np?)? (end | for own)?)',
  unmade: '(still? not so? can? (exist | passive) end?)',
  /** On its way: not what is merely open, for that asks somebody to come. */
  going:
    '((still+ within? | within) (work | rated | run | item own? (by? who)? (work | rated | run)?) | still* within who?)',
  finished:
    '(temp | done end? (out | work | rated | end | handed) | done shut (since? day)? | shut (since | for) day)',
  ended: '(out | work | rated | run | open | end)',
  waited:
    '(who end? act? (np | own)? | turn (who | rated | item)? (for act np?)? | word (item | mod)* by? who | item ended? | np (ended | by who) | own? rated | open | end)',
  waiting: '(still* wait waited (by? who)? | still+ wait)',
  coming: '(fresh? will can? (ended | seen | told) | fresh can? (ended | seen) time? when)',
  state: '(unmade | going | finished | waiting | coming)',
  /** What somebody else has to do first. */
  first:
    '(((np tail*)? (done | end)* ended | item | who tail* (done | end | can)* act (np | own)? (and act np?)? end?) tail*)',
  when: '((after | if) first)',
  /** The person's own state, which is none of their doing. */
  mine: '(own tail* (still? not so? (rated | get item | accept item by who | can see np?) | still+ rated | done rated | still* wait waited))',
  others:
    '((np | own)? tail* who tail* still* (not | still | done | will | within) so? can? still? end? open? doing)',
  any: '((np tail*)? state | mine | others)',
  joined: '((cause | and | so)+ tail* any (tail | when)*)',
} as const;

/** Whole sentences. One of these must be told … */
export const STATES = [
  '(cause | hail)* tail* any (tail | when)* joined*',
  'hail* tail* span np tail* (unmade | coming) (tail | when)*',
  'hail* tail* own? still? not (exist | out | get) np (that (state | can? (seen | out)))? (tail | when)* joined*',
  'hail* tail* none tail* np tail* that (still+ run | state) tail*',
  'hail* tail* turn who tail* (for? doing)? tail*',
] as const;

/** … and beside it only such as these may stand. */
export const HARMLESS = [
  '(lead | so)+ sir? so*',
  'hail* (noun | thing | news | all) (core | mod | which | who | own)* tail*',
  '(tail | who)+',
  'hail* after first',
  'thanks | calm',
  'icon+',
  '(told | out | work) (since | for)? day time?',
  'hail* own? tail* (noneed | none) act? nothing (by own | for own)? tail*',
  'none nothing? (that need? own? (do | run | needed))? tail*',
  'hail* (please wait | please? patient) (news | time | so | own | until first?)*',
  '(news which)? ignore so* (news which)?',
  '(own | we) tail* will (get | accept | tell) (own | news | item | time)* (when | tail)*',
  'own tail* (will | so)? can see np (tail | when)*',
] as const;

/** Names of what may be pressed: closing, and learning more. */
export const MAY_PRESS =
  '(?:tutup|close|dismiss|x|×|✕|✖|✗|✘|⨯|⨉|sembunyikan|hilangkan|highlight off|cancel|clear|batal tampilkan)(?: (?:pesan|notifikasi|pemberitahuan|peringatan|pengumuman|info|informasi|alert|notification|banner|ini))*|(?:ok|oke|okay|okey|baik|ya)?,? ?(?:saya |sudah )*(?:mengerti|paham|dimengerti)|ok|oke|okay|baik|got it|understood|(?:(?:pelajari|baca|lihat) )?(?:selengkapnya|lebih lanjut|info lebih lanjut|info selengkapnya|informasi lebih lanjut|informasi selengkapnya|learn more|more info|read more)|(?:(?:pelajari|baca|lihat|buka) )?(?:panduan|bantuan|pusat bantuan|penjelasan|penjelasannya|faq|petunjuk|artikel bantuan)(?: (?:tahap )?penilaian)?(?: kinerja)?(?: selengkapnya| ini)?|(?:pelajari|baca)(?: (?:tentang|tahap|soal|alur|cara kerja|proses|jadwal))*(?: penilaian)?(?: kinerja)?|apa (?:artinya|arti|maksudnya)(?: ini)?|(?:mengapa|kenapa)(?: begitu| ini terjadi)?|cara kerja penilaian|tentang (?:tahap )?penilaian(?: kinerja)?';
/** What people say for a word that the rules know. */
export const ENGLISH =
  '(?:the |your )?(?:performance )?(?:assessment|evaluation)(?: stage| result| results)? (?:(?:is|has|have|are) )?(?:not (?:yet )?(?:been )?(?:open|opened|started|available|begun|published)(?: yet)?|(?:still |currently )?(?:being (?:processed|reviewed)|in progress|under review))';
