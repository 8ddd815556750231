import './styles/main.scss';
import { LbChart } from './elements/chart';
import { LbDrop } from './elements/drop';
import { LbFilter } from './elements/filter';
import { LbProgress } from './elements/progress';
import { LbReading } from './elements/reading';
import { LbReview } from './elements/review';
import { LbTable } from './elements/table';
import { startDoors } from './page/doors';
import { startKeys } from './page/keys';
import { startMenus } from './page/menus';
import { startPopovers } from './page/popovers';
import { startRail } from './page/rail';
import { startTheme } from './page/theme';

customElements.define('lb-chart', LbChart);
customElements.define('lb-drop', LbDrop);
customElements.define('lb-filter', LbFilter);
customElements.define('lb-progress', LbProgress);
customElements.define('lb-reading', LbReading);
customElements.define('lb-review', LbReview);
customElements.define('lb-table', LbTable);

startTheme();
startRail();
startMenus();
startPopovers();
startKeys();
startDoors();
