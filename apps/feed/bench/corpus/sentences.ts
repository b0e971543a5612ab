/** What stories of one language are put together from. Words in braces stand for an entity of that kind, or for a number. */
export interface Language {
  readonly tag: string;
  readonly headlines: readonly string[];
  readonly summaries: readonly string[];
  readonly sentences: readonly string[];
  /** With `{words}` for the words that somebody said. */
  readonly quotations: readonly string[];
  readonly words: readonly string[];
  readonly headings: readonly string[];
  readonly claims: readonly string[];
  readonly captions: readonly string[];
  readonly correction: string;
}

export const english: Language = {
  tag: "en",
  headlines: [
    "{place} And {place} Agree On New Rules For Ships",
    "{organization} Warns Of Rising Prices",
    "{person} Asks For Time As Talks On {topic} Begin",
    "Thousands In {place} Wait For Power After Storm",
    "Why {organization} Looks To {place}",
    "“Nothing Is Decided”: {person} On {topic}",
    "{place}: What Is Known, And What Is Not",
  ],
  summaries: [
    "After {number} days of talks the two sides agreed on less than they had hoped for, and {person} called it a beginning.",
    "{organization} counts {number} cases more than a year before; what follows from that is disputed.",
    "The decision surprised {place}, where {number} people had asked for the opposite: a look at those who must live with it.",
  ],
  sentences: [
    "{organization} said on Tuesday that it would look at the figures again before the end of the month.",
    "In {place}, {number} people had come to the square by noon, more than the police had expected.",
    "{person} travelled to {place} with a delegation of {number}, among them engineers and lawyers.",
    "Under the {agreement}, either side may ask for talks, and the other must answer within {number} days.",
    "The figures rose by *{number} per cent* in a year, and nobody whom this paper asked could say why.",
    "It is not the first time: {place} saw the same in the winter of 2011, and again three years later.",
    "“We shall see” is all that could be heard from {organization} itself.",
    "Whether that is enough is another matter; {person} would not be drawn on it.",
    "The harbour was closed for {number} hours, and ships had to wait off the coast of {place}.",
    "A [report of last year](https://www.example.org/reports/{number}) had named the weak points one by one.",
    "{person} spoke of a good day, but the numbers of {organization} tell a different story.",
    "The rules hold for everybody who sells more than {number} tonnes a year; for all others nothing changes.",
    "Since the {event}, the subject has not left the front pages.",
    "Those who live by the river know the **old warnings** well, and few of them take them lightly.",
    "Critics see it otherwise: {topic} had been promised to be settled long ago, they say.",
    "The parliament is to vote on it in spring, by a majority of two thirds.",
    "Of {number} towns that were asked, more than half did not answer.",
    "What the plan costs was not said; estimates reach from {number} to {number} million.",
  ],
  quotations: [
    "“{words},” {person} said.",
    "{person} put it like this: “{words}.”",
    "“{words},” says a letter that {person} signed.",
  ],
  words: [
    "We did not come here to lose time",
    "What was agreed holds, and it holds for all",
    "Nobody can say today how this will end",
    "There is a price to everything, and we have paid it",
    "I would do the same again tomorrow",
  ],
  headings: ["What comes next", "The figures", "A long quarrel", "Those who wait", "How it began"],
  claims: [
    "The figures of the last quarter were known before the vote.",
    "The other side broke the agreement first.",
    "Nobody was told of the danger.",
  ],
  captions: [
    "The harbour in the early morning.",
    "Waiting for news outside the parliament.",
    "A street after the storm.",
  ],
  correction: "An earlier version gave a wrong number of days. It is {number}.",
};

export const french: Language = {
  tag: "fr",
  headlines: [
    "{place} et {place} s’accordent sur de nouvelles règles",
    "{organization} craint une hausse des prix",
    "{person} demande du temps avant les négociations",
    "Après la tempête, {place} attend le retour du courant",
  ],
  summaries: [
    "Après {number} jours de négociations, les deux parties se sont accordées sur moins qu’espéré ; {person} parle d’un début.",
    "La décision a surpris à {place}, où {number} personnes avaient demandé le contraire.",
  ],
  sentences: [
    "{organization} a annoncé mardi qu’elle réexaminerait les chiffres avant la fin du mois.",
    "À {place}, {number} personnes s’étaient réunies à midi, plus que la police ne l’avait prévu.",
    "{person} s’est rendu à {place} avec une délégation de {number} membres, dont des ingénieurs et des juristes.",
    "D’après le texte ({agreement}), chaque partie peut demander des négociations ; l’autre doit répondre sous {number} jours.",
    "Les chiffres ont augmenté de *{number} pour cent* en un an, sans que personne ne sache dire pourquoi.",
    "Ce n’est pas la première fois : {place} a connu la même situation pendant l’hiver 2011.",
    "Le port est resté fermé {number} heures, et des navires ont dû attendre au large de {place}.",
    "Un [rapport de l’an dernier](https://www.example.org/rapports/{number}) avait nommé les points faibles un à un.",
    "Reste à savoir si cela suffit ; {person} n’a pas voulu répondre.",
    "Le parlement doit voter au printemps, à la majorité des deux tiers.",
    "Ceux qui vivent près du fleuve connaissent bien les **anciens avertissements**.",
    "Sur {number} communes interrogées, plus de la moitié n’ont pas répondu.",
  ],
  quotations: ["« {words} », a déclaré {person}.", "{person} l’a dit ainsi : « {words}. »"],
  words: [
    "Nous ne sommes pas venus ici pour perdre du temps",
    "Ce qui a été convenu vaut pour tous",
    "Personne ne peut dire aujourd’hui comment cela finira",
  ],
  headings: ["Et maintenant", "Les chiffres", "Une longue querelle", "Comment tout a commencé"],
  claims: ["Les chiffres étaient connus avant le vote.", "L’autre partie a rompu l’accord la première."],
  captions: ["Le port au petit matin.", "Une rue après la tempête."],
  correction: "Une version antérieure donnait un nombre de jours erroné. Il est de {number}.",
};
