import './styles/main.scss';
import { LbChart } from './elements/chart';
import { LbFilter } from './elements/filter';
import { LbTable } from './elements/table';
import { startDoors } from './page/doors';
import { startKeys } from './page/keys';
import { startMenus } from './page/menus';
import { startPopovers } from './page/popovers';
import { startRail } from './page/rail';
import { startTheme } from './page/theme';

customElements.define('lb-chart', LbChart);
customElements.define('lb-filter', LbFilter);
customElements.define('lb-table', LbTable);

startTheme();
startRail();
startMenus();
startPopovers();
startKeys();
startDoors();
