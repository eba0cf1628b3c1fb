import type { FurtherFormMessages } from './form-messages.js';

const UNITS = {
  Y: ['an', 'ans'],
  M: ['mois', 'mois'],
  W: ['semaine', 'semaines'],
  D: ['jour', 'jours'],
} as const;

const plural = new Intl.PluralRules('fr');

const fr: FurtherFormMessages = {
  kinds: {
    processing: 'Je consens au traitement de mes données à caractère personnel',
    third_party_transfer: 'Je consens à la transmission de mes données à caractère personnel à des tiers',
    cross_border: 'Je consens au transfert de mes données à caractère personnel à l’étranger',
    public_distribution:
      'Je consens à la diffusion de mes données à caractère personnel dans des sources accessibles au public',
    marketing: 'Je consens à recevoir des messages',
    analytics: 'Je consens à la mesure d’audience',
    functional: 'Je consens à des fonctions supplémentaires',
    special_category:
      'Je consens au traitement de mes données à caractère personnel de catégories particulières',
  },
  required: 'obligatoire',
  tickIt: (title) =>
    `Pour envoyer le formulaire, cochez cette case\u00a0: «\u00a0${title}\u00a0». Votre saisie est conservée.`,
  nameMissing: 'Indiquez le nom de la personne qui consent. Sans nom, aucun consentement n’est consigné.',
  refuses: (missing) =>
    `Ce consentement ne peut pas encore être recueilli. Le responsable n’a pas indiqué\u00a0: ${missing}.`,
  notRecorded:
    'Votre consentement n’a pas pu être consigné, le formulaire n’a donc pas été envoyé. Votre saisie est conservée\u00a0; veuillez réessayer.',
  notRecordedSent: 'Votre consentement n’a pas pu être consigné. Le formulaire est envoyé sans lui.',
  signing: 'Votre choix est en cours d’enregistrement…',
  showAll: 'Afficher tout le texte',
  showLess: 'Réduire',
  noBox: 'Pour information\u00a0: ceci ne repose pas sur votre consentement.',
  yes: 'oui',
  no: 'non',
  items: {
    operator: 'Responsable',
    subject: 'Personne qui consent',
    term: 'Durée',
    thirdParties: 'Transmission à des tiers',
    crossBorder: 'Transfert à l’étranger',
    publicSources: 'Diffusion dans des sources accessibles au public',
    data: 'Données',
    other: 'Autres informations',
  },
  bin: 'BIN',
  subject:
    'la personne nommée dans ce formulaire\u00a0; le reçu contient un code du nom, et non le nom lui-même',
  special: 'catégorie particulière',
  policyTerm: (text) => `la politique indique\u00a0: ${text}`,
  necessary: (text) => `pourquoi c’est nécessaire\u00a0: ${text}`,
  adequacy: {
    yes: 'le responsable estime que ce pays protège les données à caractère personnel',
    no: 'ce pays n’assure pas la protection des données à caractère personnel',
    unknown: 'la protection des données à caractère personnel dans ce pays n’est pas confirmée',
  },
  kept: (term, countries) =>
    `conservation des données\u00a0: ${term}\u00a0; lieu de conservation\u00a0: ${countries}`,
  automated: 'le traitement est automatisé',
  notAutomated: 'les décisions ne sont pas prises de façon uniquement automatisée',
  methods: (list) => `opérations\u00a0: ${list}`,
  withdraw: (where) => `vous pouvez retirer votre consentement à tout moment\u00a0: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][plural.select(count) === 'one' ? 0 : 1]}`,
  until: {
    'until-purpose': 'jusqu’à ce que la finalité soit atteinte',
    'until-withdrawal': 'jusqu’au retrait',
  },
  missing: {
    operator: 'son nom',
    bin: 'son BIN',
    address: 'son adresse postale',
    policy: 'sa politique',
    term: 'la durée du consentement',
    thirdParties: 'à quels tiers les données sont transmises',
    crossBorder: 'vers quel pays les données sont transférées',
    publicSources: 'où les données sont diffusées',
    data: 'la liste des données',
    withdrawal: 'comment retirer le consentement',
    subject: 'le champ qui contient le nom de la personne',
  },
  send: 'Envoyer',
  statement: (f) => [
    `Je, personne nommée dans ce formulaire, donne librement, de ma propre volonté et dans mon propre intérêt, au responsable ${f.operator} mon consentement à ${
      {
        processing: 'la collecte et au traitement de mes données à caractère personnel',
        third_party_transfer: 'la transmission de mes données à caractère personnel à des tiers',
        cross_border: 'ce que mes données à caractère personnel soient transférées à l’étranger',
        public_distribution:
          'la diffusion de mes données à caractère personnel dans des sources accessibles au public',
        marketing: 'l’utilisation de mes données à caractère personnel pour m’envoyer des messages',
        analytics: 'l’utilisation de mes données à caractère personnel pour la mesure d’audience',
        functional: 'l’utilisation de mes données à caractère personnel pour des fonctions supplémentaires',
        special_category:
          'la collecte et au traitement de mes données à caractère personnel de catégories particulières',
      }[f.kind]
    }. Finalité\u00a0: ${f.purpose}.`,
    `Données visées par ce consentement\u00a0: ${f.categories}. ${f.terms}`,
    `Transmission à des tiers\u00a0: ${f.thirdParties}. Transfert à l’étranger\u00a0: ${f.crossBorder}. Diffusion dans des sources accessibles au public\u00a0: ${f.publicSources}.`,
    'J’informerai le responsable des changements de mes données.',
    `Durée de ce consentement\u00a0: ${f.term}. Je peux le retirer à tout moment\u00a0: ${f.withdrawal}. Ensuite, mes données ne peuvent être traitées que dans les cas prévus par la loi.`,
  ],
  addressedTo: 'À',
  represent: 'J’agis pour une autre personne',
  representing:
    'Le formulaire nomme la personne pour laquelle vous agissez. Indiquez qui vous êtes et à quel titre vous agissez.',
  basis: 'À quel titre',
  bases: {
    parent: 'parent',
    guardian: 'tuteur ou curateur',
    power_of_attorney: 'procuration',
    other: 'autre base légale',
  },
  representativeName: 'Votre nom complet',
  representativeMissing:
    'Indiquez votre propre nom\u00a0: vous avez indiqué que vous agissez pour une autre personne.',
  statementMissing: (text) => `Pour envoyer le formulaire, confirmez\u00a0: «\u00a0${text}\u00a0»`,
  disagree: 'Je ne suis pas d’accord',
  disagreeTitle: 'Quitter le formulaire\u00a0?',
  disagreeText: 'Votre saisie sera effacée et rien ne sera envoyé.',
  disagreeConfirm: 'Effacer et quitter',
  disagreeBack: 'Revenir au formulaire',
  written:
    'Une case cochée ne suffit pas pour ce transfert\u00a0: il faut votre consentement par écrit. Choisissez comment.',
  writtenMissing:
    'Choisissez une signature ou une déclaration imprimée\u00a0: ce transfert exige la forme écrite.',
  sign: 'Signature électronique numérique (NCALayer)',
  signExplained:
    'À l’envoi du formulaire, la page se connecte à NCALayer sur cet ordinateur (127.0.0.1:13579) et demande votre signature. Votre navigateur peut vous demander l’autorisation. Seul le responsable reçoit la signature\u00a0; elle n’est pas conservée dans le navigateur.',
  print: 'Déclaration imprimée',
  printExplained:
    'À l’envoi du formulaire, une déclaration portant le numéro de votre reçu est imprimée. Signez-la et remettez-la au responsable.',
  ncaMissing:
    'NCALayer ne répond pas. Lancez-le (ou installez-le depuis ncl.pki.gov.kz) et renvoyez le formulaire, ou choisissez la déclaration imprimée.',
  ncaFailed:
    'Aucune signature n’a été faite, le formulaire n’a donc pas été envoyé. Renvoyez-le pour signer, ou choisissez la déclaration imprimée.',
  ncaSimple:
    'Aucune signature n’a été faite. Le formulaire est envoyé avec une simple case cochée\u00a0; le transfert qui exige la forme écrite reste fermé.',
  paper: {
    title: 'Déclaration de consentement',
    name: 'Nom et prénom',
    signature: 'Signature',
    date: 'Date',
    receipt: 'Numéro du reçu',
    hash: 'Empreinte du reçu (SHA-256)',
    note: 'Cette déclaration prend effet une fois signée et remise au responsable.',
  },
};
export default fr;
