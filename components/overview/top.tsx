import type { Overview } from '../../utils/views/view';
import type { Desk } from '../desk';
import { Icon } from '../icon';
import { LeaveView } from '../leave';
import { PageIcon } from '../page-icon';
import { WhoseView } from '../whose';

interface TopProps {
  overview: Overview;
  desk: Desk;
  onPrint(): void;
}

/** Whose summary it is, of which day and which period. */
export function TopView({ overview, desk, onPrint }: TopProps) {
  const { title, day, who, periods, print } = overview;
  const choose = (at: string) => {
    const option = periods.options.find((one) => one.id === at);
    if (option) desk.act(option.intent); // the options are the ones that are painted
  };
  return (
    <header class="page-head">
      <div class="page-title">
        <h1>{title}</h1>
        <p class="meta">{day}</p>
        {who && <p class="meta">{who}</p>}
        {overview.panel.whose && !overview.closed && <WhoseView whose={overview.panel.whose} desk={desk} />}
        {overview.panel.leave && <LeaveView leave={overview.panel.leave} act={desk.act} />}
      </div>
      <div class="page-tools">
        <label class="period-label">
          <span class="sr">{periods.label}</span>
          <span class="select">
            <select class="period" onChange={(event) => choose(event.currentTarget.value)}>
              {periods.options.map(({ id, label, chosen }) => (
                <option key={id} value={id} selected={chosen}>
                  {label}
                </option>
              ))}
            </select>
            <Icon name="down" />
          </span>
        </label>
        <button type="button" class="button button-secondary" onClick={onPrint}>
          <PageIcon name="document" />
          <span>{print}</span>
        </button>
      </div>
    </header>
  );
}
