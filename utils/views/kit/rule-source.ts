import type { RuleFile } from '../../observations';
import type { Source } from '../../rulesets/schema';
import { fullYear } from '../dates';
import type { Language } from '../words/both';
import { MARK } from '../words/mark';
import { fill } from './fill';

/** A file of rules as a source beside ours; never an official one, whatever it calls itself. */
export function sourceOf({ id, title, issuer, source }: RuleFile, language: Language): Source {
  const words = MARK[language];
  const day = fullYear(source.publishedOn, language);
  return {
    id: `rule-file:${id}`,
    short: fill(words.file, { name: title, issuer, day }),
    title: fill(words.fileTitle, { title: source.title, issuer }),
    url: source.url,
    official: false,
    copy: false,
    on: source.publishedOn,
  };
}
