import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Vos droits',
  intro: (operator) =>
    `Vous pouvez vous adresser au responsable\u00a0: ${operator}. Choisissez ce dont vous avez besoin.`,
  close: 'Fermer',
  kinds: {
    withdraw: {
      title: 'Retirer le consentement',
      about:
        'Le traitement fondé sur le consentement prend fin. Sur ce site, le retrait prend effet aussitôt.',
      subject: 'Retrait du consentement au traitement de données à caractère personnel',
      letter: 'Je retire mon consentement au traitement de mes données à caractère personnel.',
    },
    'object-marketing': {
      title: 'Se désabonner',
      about: 'Plus de publicité ni d’actualités. Votre clic prend effet aussitôt.',
      subject: 'Désabonnement',
      letter: 'Je vous prie de ne plus m’envoyer de publicité, d’actualités ni de notifications.',
    },
    block: {
      title: 'Bloquer mes données',
      about:
        'Le traitement est suspendu pendant la vérification. Votre clic prend effet aussitôt, jusqu’à la réponse du responsable.',
      subject: 'Blocage de données à caractère personnel',
      letter: 'Je vous prie de bloquer mes données à caractère personnel pendant leur vérification.',
      details: 'Pourquoi\u00a0: ce qui est inexact ou a été enfreint',
    },
    rectify: {
      title: 'Rectifier mes données',
      about: 'Si des données sont incomplètes, périmées ou inexactes.',
      subject: 'Rectification de données à caractère personnel',
      letter: 'Je vous prie de rectifier mes données à caractère personnel.',
      details: 'Ce qu’il faut rectifier, et comment',
    },
    erase: {
      title: 'Effacer mes données',
      about: 'Le responsable détruit vos données, sauf si la loi l’oblige à les conserver.',
      subject: 'Effacement de données à caractère personnel',
      letter: 'Je vous prie d’effacer mes données à caractère personnel.',
    },
    information: {
      title: 'M’informer sur le traitement',
      about:
        'Quelles données le responsable possède, pourquoi, d’où elles viennent, à qui elles sont transmises et combien de temps elles sont conservées.',
      subject: 'Demande d’informations sur le traitement de données à caractère personnel',
      letter:
        'Je vous prie de m’indiquer quelles données à caractère personnel me concernant vous traitez, pourquoi, d’où elles viennent, à qui elles ont été transmises et combien de temps elles sont conservées.',
    },
    access: {
      title: 'Obtenir mes données',
      about: 'Consulter les données elles-mêmes, gratuitement.',
      subject: 'Accès aux données à caractère personnel',
      letter: 'Je vous prie de me donner accès à mes données à caractère personnel.',
    },
    restrict: {
      title: 'Limiter le traitement',
      about: 'Les données restent chez le responsable, mais ne servent qu’à ce que vous indiquez.',
      subject: 'Limitation du traitement de données à caractère personnel',
      letter: 'Je vous prie de limiter le traitement de mes données à caractère personnel.',
      details: 'Ce qui doit cesser',
    },
    anonymise: {
      title: 'Anonymiser mes données',
      about: 'Les données restent, mais ne sont plus liées à vous.',
      subject: 'Anonymisation de données à caractère personnel',
      letter: 'Je vous prie d’anonymiser mes données à caractère personnel.',
    },
    complaint: {
      title: 'Introduire une réclamation',
      about: 'Si vos droits ont été enfreints\u00a0: auprès de l’autorité ou d’un tribunal.',
      subject: 'Réclamation pour violation des droits de la personne concernée',
      letter:
        'Je vous prie de vérifier comment mes données à caractère personnel sont traitées et de rétablir les droits enfreints.',
      details: 'Ce qui s’est passé',
    },
  },
  bases: {
    parent: 'parent',
    guardian: 'tuteur ou curateur',
    power_of_attorney: 'procuration',
    other: 'autre base',
  },
  represent: 'J’agis pour une autre personne',
  basis: 'À quel titre',
  representativeName: 'Votre nom (représentant)',
  representedName: 'Nom de la personne pour laquelle vous agissez',
  name: 'Votre nom',
  contact: 'Où répondre',
  stays:
    'Ces informations ne figurent que dans la lettre. Le site ne les conserve pas et ne les transmet pas.',
  due: (date) => `Délai légal\u00a0: ${date}`,
  approximate:
    'Les jours fériés ne sont pas pris en compte dans les jours ouvrables, la date est donc approximative.',
  identity:
    'Le responsable peut vous demander de montrer que la demande vient de vous. Vous n’avez pas à envoyer de copie d’une pièce d’identité.',
  letter: {
    name: 'Nom',
    represented: 'Pour',
    representative: 'Représentant',
    contact: 'Répondre à',
    details: 'Précisions',
    to: 'À',
    subject: 'Objet',
    body: 'Lettre',
    bin: 'BIN',
    date: 'Date',
    signature: 'Signature',
    statement: 'Demande',
    from: 'De',
  },
  copy: { to: 'Copier l’adresse', subject: 'Copier l’objet', body: 'Copier la lettre' },
  copied: 'Copié.',
  notCopied: 'Le navigateur n’a pas autorisé la copie. Sélectionnez le texte et copiez-le vous-même.',
  mail: 'Ouvrir dans la messagerie',
  tooLong:
    'La lettre est longue\u00a0: seul l’objet est transmis à votre messagerie. Copiez le texte et collez-le.',
  print: 'Imprimer une demande',
  send: 'Envoyer une demande signée',
  link: 'Aller à la page du responsable',
  office: 'Vous pouvez venir en personne',
  noChannel: 'Le responsable n’indique pas d’adresse. Demandez-la par les contacts indiqués sur le site.',
  prepared: (date) => `Préparé le ${date}. Le site ne sait pas si vous avez envoyé la lettre.`,
  recorded:
    'La demande est consignée et part chez le responsable, signée par ce navigateur. Elle ne contient aucun nom.',
  notRecorded: 'La demande n’a pas pu être consignée. La lettre elle-même est valable sans cela.',
  exactMark: 'L’objet est exactement celui que demande la politique du responsable. Ne le changez pas.',
  blockNow: 'Bloquer maintenant',
  blocked: (days) =>
    days > 0
      ? `Bloqué. Jours écoulés\u00a0: ${days}.`
      : 'Bloqué aujourd’hui. Le traitement sur ce site est arrêté jusqu’à la réponse du responsable.',
  nothingToBlock:
    'Aucun consentement n’est en vigueur dans ce navigateur. Une demande sur les données que le responsable possède déjà se trouve ci-dessous.',
  unblock: 'Lever le blocage',
  unsubscribed: 'Les envois sont désactivés. C’est consigné.',
  nothingToUnsubscribe:
    'Ce navigateur ne contient aucun consentement à des envois. Votre opposition est consignée\u00a0; envoyez aussi la lettre pour que le responsable vous trouve dans sa liste.',
  inForce: 'Consentements en vigueur',
  nothingInForce:
    'Aucun consentement n’est en vigueur dans ce navigateur. Si vous en avez donné un autrement, envoyez la lettre.',
  withdraw: (purpose) => `Retirer\u00a0: ${purpose}`,
  withdrawAll: 'Tout retirer',
  withErasure: 'Et demander l’effacement de mes données',
  withdrawn: 'Consentement retiré. Il n’a plus d’effet sur ce site.',
  mayContinue:
    'Si la loi l’exige ou si une obligation reste à remplir, le responsable peut poursuivre le traitement. Cela n’empêche pas votre retrait ici.',
  letterToo: 'La politique du responsable demande aussi une lettre. La voici\u00a0:',
  removed: 'Supprimé du navigateur',
  left: 'N’a pas pu être supprimé (appartient à un autre site ou est caché à la page)',
  reload: 'Recharger la page pour arrêter le code déjà actif',
  complaint: [
    'Auprès de l’autorité publique chargée de la protection des données à caractère personnel\u00a0: par le portail de requêtes eotinish.kz.',
    'Auprès d’un tribunal\u00a0: celui de votre domicile ou celui de l’adresse du responsable.',
  ],
  documents:
    'Remettez les justificatifs directement au responsable. Il n’est pas nécessaire de les téléverser ici.',
  help: {
    title: 'Les cookies dans votre navigateur',
    intro: 'Le navigateur peut refuser lui aussi. Les intitulés varient un peu\u00a0:',
    steps: [
      'Ouvrez les réglages du navigateur, rubrique «\u00a0Confidentialité\u00a0».',
      'Cherchez «\u00a0Cookies\u00a0» ou «\u00a0Données des sites\u00a0».',
      'Bloquez les cookies tiers ou supprimez les données de ce site.',
      'Sur un téléphone, vous trouverez la même chose dans les réglages de l’application du navigateur.',
    ],
    after:
      'Si tous les cookies sont bloqués, la connexion peut ne pas fonctionner, et le site vous demandera de nouveau votre choix.',
  },
};
export default texts;
