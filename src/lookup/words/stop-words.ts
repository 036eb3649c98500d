/** English words that tell nothing of a failure: questions, pronouns, and the names of codes. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its is are was were be been am i we you he she they me my our your us ' +
    'of in on at by to from for with and or but if so as what whats why how when where who which does do did ' +
    'mean means meaning please help hi hello hey thanks thank get gets got getting give gives gave have has had ' +
    'error errors err code codes status response result message msg returned returns return api says say said ' +
    'about try again still keeps keep see seeing when after just now here there any idea know can could would should ' +
    'happens happened explain someone somebody else other another today tomorrow yesterday saw http https too very s t re ve m ll'
  ).split(' '),
);
