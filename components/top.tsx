import type { Intent } from '../utils/views/view';
import { Grip, type SheetSize } from './grip';
import { Header } from './header';
import { Menu } from './menu';
import type { PanelProps } from './panel-props';
import { Resizer } from './resizer';
import type { useMenu } from './use-menu';
import type { useWidth } from './use-width';

interface TopProps extends PanelProps {
  menu: ReturnType<typeof useMenu>;
  width: ReturnType<typeof useWidth>;
  size: SheetSize;
  /** Cards have gone under the header. */
  lifted: boolean;
  onSize(size: SheetSize): void;
  act(intent: Intent): void;
}

/** All that stays while the cards scroll: edge or grip, header, menu. */
export function Top({ panel, mode, menu, width, size, lifted, onSize, onFold, act }: TopProps) {
  const { header } = panel;
  const sheet = mode === 'sheet';
  return (
    <>
      {sheet ? (
        <Grip label={header.grip} size={size} onSize={onSize} onFold={onFold} />
      ) : (
        <Resizer label={header.resize} width={width.shown} onWidth={width.move} onSettled={width.settle} />
      )}
      <Header
        header={header}
        sheet={sheet}
        lifted={lifted}
        menuOpen={menu.open}
        menuButton={menu.button}
        onMenu={menu.toggle}
        onFold={onFold}
      />
      {menu.open && (
        <Menu items={panel.menu} label={header.menu} act={act} onClose={menu.close} onLeave={menu.leave} />
      )}
    </>
  );
}
