import { AddService } from './add-service.js';
import { BarChart } from './bar-chart.js';
import { ConsoleApp } from './console-app.js';
import { DayChart } from './day-chart.js';
import { FindingsPanel } from './findings-panel.js';
import { JournalView } from './journal-view.js';
import { LookEditor } from './look-editor.js';
import { NoticesView } from './notices-view.js';
import { PreviewFrame } from './preview-frame.js';
import { ProfileEditor } from './profile-editor.js';
import { PublishDialog } from './publish-dialog.js';
import { RecordView } from './record-view.js';
import { RecordsView } from './records-view.js';
import { RegisterView } from './register-view.js';
import { ServiceList } from './service-list.js';
import { SignIn } from './sign-in.js';
import { StatsView } from './stats-view.js';
import { SwitchBox } from './switch-box.js';
import { TextEditor } from './text-editor.js';
import { TextRow } from './text-row.js';
import { VersionList } from './version-list.js';

const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'pdp-console-switch': SwitchBox,
  'pdp-console-sign-in': SignIn,
  'pdp-console-add-service': AddService,
  'pdp-console-services': ServiceList,
  'pdp-console-text-row': TextRow,
  'pdp-console-texts': TextEditor,
  'pdp-console-look': LookEditor,
  'pdp-console-preview': PreviewFrame,
  'pdp-console-findings': FindingsPanel,
  'pdp-console-publish': PublishDialog,
  'pdp-console-editor': ProfileEditor,
  'pdp-console-versions': VersionList,
  'pdp-console-days': DayChart,
  'pdp-console-bars': BarChart,
  'pdp-console-stats': StatsView,
  'pdp-console-record': RecordView,
  'pdp-console-records': RecordsView,
  'pdp-console-register': RegisterView,
  'pdp-console-notices': NoticesView,
  'pdp-console-journal': JournalView,
  'pdp-console': ConsoleApp,
};

/** Registers every element of the console, the inner ones first. A second call does nothing. */
export function defineConsole(): void {
  for (const [name, element] of Object.entries(ELEMENTS))
    if (!customElements.get(name)) customElements.define(name, element);
}
