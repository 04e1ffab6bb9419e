import type { DataPart, OpenedBackup } from '../../utils/views/view';
import type { Desk } from '../desk';
import { RichText } from '../rich';
import { DataAutomatic } from './data-automatic';
import { DataBackup } from './data-backup';
import { DataExchange, type ExchangeProps } from './data-exchange';
import { DataLock } from './data-lock';
import { DataRuleFiles, type RuleFilesProps } from './data-rule-files';
import { DataSync } from './data-sync';
import { Part } from './part';

export interface DataProps {
  data: DataPart;
  /** The file that was chosen, once it was read. */
  opened: OpenedBackup | null;
  /** What is going on, in words; '' for nothing. */
  said: string;
  onChoose(file: File): void;
  exchange: ExchangeProps;
  ruleFiles: RuleFilesProps;
}

/** What is kept on this computer, and its backups. */
export function DataPartView({ desk, ...props }: DataProps & { desk: Desk }) {
  const { data } = props;
  return (
    <Part id="data" card="data" title={data.title} meta={data.meta} plain>
      {data.problem && (
        <p class="group data-problem" role="status">
          <RichText text={data.problem} />
        </p>
      )}
      <div class="groups">
        <DataBackup {...props} desk={desk} />
        <section class="group" aria-labelledby="group-kept">
          <h3 id="group-kept">{data.kept.title}</h3>
          <dl class="data-amounts">
            {data.kept.rows.map(({ id, label, text }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <p class="meta">{data.kept.note}</p>
          {data.kept.profiles && (
            <>
              <h4 class="setting-title">{data.kept.profiles.title}</h4>
              <dl class="data-amounts" data-kept="profiles">
                {data.kept.profiles.rows.map(({ id, label, text }) => (
                  <div key={id}>
                    <dt>{label}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </section>
        <DataExchange {...props.exchange} desk={desk} />
        <DataRuleFiles {...props.ruleFiles} desk={desk} />
        {data.lock && <DataLock lock={data.lock} desk={desk} />}
        {data.sync && <DataSync sync={data.sync} desk={desk} />}
        <DataAutomatic automatic={data.automatic} desk={desk} />
      </div>
    </Part>
  );
}
