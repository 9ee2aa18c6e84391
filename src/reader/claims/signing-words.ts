/** Words for putting a name to something, by what is done. */
export const ACTS: readonly (readonly [string, RegExp])[] = [
  [
    'sign',
    /\b(?:(?:counter)?sign(?:s|ed|ing|ator(?:y|ies))?|unsigned|undersigned|signatures?|initial(?:s|l?ed|l?ing)?|autograph|ink(?:s|ed)?|pens?|penned|nib|names?|hand|seal(?:s|ed)?|stamp(?:s|ed)?)\b/g,
  ],
  [
    'approve',
    /\b(?:approv\w+|ratif\w+|endors\w+|consent\w*|assent\w*|bless\w*|sanction(?:ed|s)?|clear(?:ed|s|ance)?|okay\w*|green|nod(?:ded|s)?|go-ahead|yes|leave|agree(?:d|s)?|accept(?:ed|s)?|confirm\w*|authori[sz]\w+|back(?:ed|s)|passed|pass|passes|passage|adopt\w*|carried|objection|through)\b/g,
  ],
  [
    'vote',
    /\b(?:vot(?:e|es|ed|ing)|ballot|debat\w+|discuss\w*|consult\w*|sitting|session|decid\w+|decision|rul(?:e|es|ed|ing)|reading|sits?|convenes?|recess|agenda|say|word)\b/g,
  ],
  [
    'publish',
    /\b(?:publish\w*|publication|gazett\w*|issu(?:e|es|ed|ing)|promulgat\w*|proclaim\w*|proclamation|decrees?d?|orders?|ordered|notices?|announce\w*|instruments?|regulations?|circular|bulletin|register|directs?|directed|memorandum|resolution|act|bill|law)\b/g,
  ],
  [
    'extend',
    /\b(?:exten(?:d\w*|sions?)|prolong\w*|renew\w*|enact\w*|print(?:s|ed)?|procedures?|formalit\w+|paperwork|repl(?:y|ies|ied)|answer(?:s|ed)?|refus\w+|declin\w+|veto\w*|withh\w+)\b/g,
  ],
  [
    'lack',
    /\b(?:needs?|needed|requir\w+|await\w*|wait\w*|pending|missing|lack\w*|outstanding|until|unless|without|subject|must|yet|still|remain\w*|desk|drawer|due|depends?|up to|hinges?|rests?|lies|only|once)\b/g,
  ],
  [
    'refuse',
    /\b(?:refus\w+|declin\w+|withh\w+|veto\w*|reject\w*|balk\w*|block\w*|won['’]?t|will not|would not|wouldn['’]t|no hurry)\b/g,
  ],
  ['do', /\b(?:did|done|does|do|has|have|hasn['’]?t|haven['’]?t|had|put|puts|gave|given|give|gives)\b/g],
];

/** Words by which a sentence may be one of signing, approving, voting, publishing, or of what is put to somebody. */
export const SIGNS = new RegExp(
  ACTS.slice(0, 5)
    .map(([, { source }]) => source)
    .join('|'),
);
