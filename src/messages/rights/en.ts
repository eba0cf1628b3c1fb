import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Your rights',
  intro: (operator) => `You can contact the operator: ${operator}. Choose what you need.`,
  close: 'Close',
  kinds: {
    withdraw: {
      title: 'Withdraw consent',
      about: 'Processing based on consent stops. On this site the withdrawal takes effect at once.',
      subject: 'Withdrawal of consent to the processing of personal data',
      letter: 'I withdraw my consent to the processing of my personal data.',
    },
    'object-marketing': {
      title: 'Unsubscribe',
      about: 'No more advertising or news. It takes effect as soon as you press.',
      subject: 'Unsubscribe',
      letter: 'Please send me no more advertising, news or notifications.',
    },
    block: {
      title: 'Block my data',
      about:
        'Processing pauses during the check. It takes effect as soon as you press, until the operator answers.',
      subject: 'Blocking of personal data',
      letter: 'Please block my personal data while they are being checked.',
      details: 'Why: what is wrong or was breached',
    },
    rectify: {
      title: 'Correct my data',
      about: 'If data are incomplete, out of date or wrong.',
      subject: 'Updating of personal data',
      letter: 'Please correct my personal data.',
      details: 'What to correct, and how',
    },
    erase: {
      title: 'Erase my data',
      about: 'The operator destroys your data unless the law orders them to be kept.',
      subject: 'Erasure of personal data',
      letter: 'Please destroy my personal data.',
    },
    information: {
      title: 'Ask about processing',
      about:
        'Which data the operator holds, why, where they came from, who received them and how long they are kept.',
      subject: 'Request for information on the processing of personal data',
      letter:
        'Please tell me which of my personal data you process, why, where you obtained them, who received them and how long you keep them.',
    },
    access: {
      title: 'Get my data',
      about: 'See the data themselves, free of charge.',
      subject: 'Access to personal data',
      letter: 'Please let me see my personal data.',
    },
    restrict: {
      title: 'Limit processing',
      about: 'The data stay with the operator but serve only what you name.',
      subject: 'Restriction of the processing of personal data',
      letter: 'Please restrict the processing of my personal data.',
      details: 'What should stop',
    },
    anonymise: {
      title: 'Anonymise my data',
      about: 'The data stay but are no longer tied to you.',
      subject: 'Anonymisation of personal data',
      letter: 'Please anonymise my personal data.',
    },
    complaint: {
      title: 'Complain',
      about: 'If your rights were breached: to the authority or to a court.',
      subject: 'Complaint about a breach of the rights of a data subject',
      letter: 'Please check how my personal data are processed and restore the rights that were breached.',
      details: 'What happened',
    },
  },
  bases: {
    parent: 'parent',
    guardian: 'guardian',
    power_of_attorney: 'power of attorney',
    other: 'other ground',
  },
  represent: 'I act for another person',
  basis: 'Ground',
  representativeName: 'Your name (representative)',
  representedName: 'Name of the person you act for',
  name: 'Your name',
  contact: 'Where to send the reply',
  stays: 'These particulars go into the letter only. The site neither keeps them nor passes them on.',
  due: (date) => `Due by law: ${date}`,
  approximate: 'Working days are counted without holidays, so the date is approximate.',
  identity:
    'The operator may ask you to show that the request is yours. You need not send a copy of an identity document.',
  letter: {
    name: 'Name',
    represented: 'For',
    representative: 'Representative',
    contact: 'Reply to',
    details: 'Details',
    to: 'To',
    subject: 'Subject',
    body: 'Letter',
    bin: 'BIN',
    date: 'Date',
    signature: 'Signature',
    statement: 'Statement',
    from: 'From',
  },
  copy: { to: 'Copy address', subject: 'Copy subject', body: 'Copy letter' },
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the text and copy it yourself.',
  mail: 'Open in mail',
  tooLong: 'The letter is long, so only the subject goes to your mail program. Copy the text and paste it.',
  print: 'Print a statement',
  send: 'Send a signed request',
  link: 'Go to the operator’s page',
  office: 'You can go in person',
  noChannel: 'The operator gives no address. Ask through the contacts on the site.',
  prepared: (date) => `Prepared on ${date}. The site does not know whether you sent it.`,
  recorded:
    'The request is recorded and on its way to the operator, signed by this browser. It holds no name.',
  notRecorded: 'No record could be made. The letter itself is valid without it.',
  exactMark: 'The subject is exactly what the operator’s policy asks for. Leave it as it is.',
  blockNow: 'Block now',
  blocked: (days) =>
    days > 0
      ? `Blocked. Days passed: ${days}.`
      : 'Blocked today. Processing on this site has stopped until the operator answers.',
  nothingToBlock:
    'No consent is in force in this browser. A request about data the operator already has is below.',
  unblock: 'Lift the block',
  unsubscribed: 'Mailings are off. This is recorded.',
  nothingToUnsubscribe:
    'This browser holds no consent to mailings. Your objection is recorded; send the letter too, so that the operator finds you in its list.',
  inForce: 'Consents in force',
  nothingInForce:
    'No consent is in force in this browser now. If you gave it in another way, send the letter.',
  withdraw: (purpose) => `Withdraw: ${purpose}`,
  withdrawAll: 'Withdraw all',
  withErasure: 'And ask to destroy my data',
  withdrawn: 'Consent withdrawn. It no longer has effect on this site.',
  mayContinue:
    'Where the law requires it or an obligation is still open, the operator may go on processing. That does not stop your withdrawal here.',
  letterToo: 'The operator’s policy also asks for a letter. Here it is:',
  removed: 'Removed from the browser',
  left: 'Could not be removed (belongs to another site or is hidden from the page)',
  reload: 'Reload the page to stop code that is already running',
  complaint: [
    'To the state authority for the protection of personal data: through the appeals portal eotinish.kz.',
    'To a court: where you live or at the operator’s address.',
  ],
  documents: 'Hand supporting documents to the operator directly. There is no need to upload them here.',
  help: {
    title: 'Cookies in your browser',
    intro: 'Your browser can refuse, too. The names may differ a little:',
    steps: [
      'Open the browser’s settings, section “Privacy”.',
      'Find “Cookies” or “Site data”.',
      'Block third-party cookies, or delete the data of this site.',
      'On a phone you will find the same in the settings of the browser app.',
    ],
    after: 'With all cookies blocked, signing in may not work, and the site will ask for your choice again.',
  },
};
export default texts;
