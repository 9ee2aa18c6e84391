const forms = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that report what somebody says, in the forms that reports use. */
export const SPEECH_VERBS = forms(`
  said says told tells added adds warned warns stated states noted notes insisted insists argued argues declared declares announced announces
  claimed claims acknowledged acknowledges admitted admits stressed stresses explained explains wrote writes posted posts tweeted replied replies
  responded responds remarked remarks observed observes cautioned cautions suggested suggests denied denies confirmed confirms urged urges pledged
  pledges vowed vows demanded demands described describes called calls joked jokes quipped quips growled snapped predicted predicts repeated repeats
  reiterated reiterates emphasised emphasized emphasises emphasizes boasted boasts complained complains countered counters continued concluded conceded
  concedes promised promises threatened threatens dismissed dismisses thundered fumed sighed shrugged recalled recalls answered answers asked
  assured assures maintained maintains signalled signaled hinted hints indicated indicates estimated estimates reported reports reckons reckoned
  commented asserted asserts contended contends opined opines underlined underlines underscored underscores reaffirmed reaffirms affirmed affirms
  disclosed discloses revealed reveals clarified clarifies retorted retorts interjected protested protests murmured muttered shouted cried proclaimed
  swore ventured volunteered scoffed grumbled grumbles crowed bragged brags barked blasted slammed emphasised testified pleaded
  mused spoke speaks posting lamented hailed hails praised praises criticised criticized condemned condemns rejected
`);

/** Verbs that report speech only with a quotation or a clause after them. */
export const WEAK_VERBS = forms(`
  called calls spoke speaks described describes continued answered asked posted posts announced announces rejected hailed hails praised praises dismissed
  dismisses criticised criticized condemned condemns demanded demands claims claimed reported reports notes noted states stated estimates estimated observed
  observes threatened threatens recalled recalls repeated signalled signaled promised promises pledged confirmed confirms suggested suggests indicated indicates
  commented asserted asserts affirmed affirms reaffirmed reaffirms underlined underlines underscored underscores disclosed discloses revealed reveals
  protested protests proclaimed ventured volunteered blasted slammed cried
  maintained maintains wrote writes responded counters countered shrugged concluded
`);

/** Words that may stand between a speaker and the verb. */
export const BETWEEN = forms(`
  has have had also then later again however meanwhile earlier only simply just repeatedly publicly flatly firmly bluntly quietly today yesterday
  already always never openly just long already recently finally too simply first last week month spring summer autumn winter
  was is quoted as being been reportedly now even nonetheless still since subsequently previously himself herself once twice on monday tuesday wednesday
  thursday friday saturday sunday there here afterwards separately jointly privately both himself herself did not himself
`);
