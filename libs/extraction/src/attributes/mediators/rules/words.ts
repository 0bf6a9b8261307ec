/** What is done to bring a ceasefire about, behind which "by" names who did it. */
export const BROKERED =
  "brokered|mediated|negotiated|sponsored|arranged|facilitated|orchestrated|secured|forged|clinched|engineered|crafted|drafted|proposed|imposed|ordered|obtained|achieved|wrested|hammered|drawn|worked";

/** Who brings one about, by trade. */
export const MEDIATORS =
  "mediator|mediators|co-mediator|co-mediators|go-between|go-betweens|intermediary|intermediaries|facilitator|facilitators|peacemaker|peacemakers|brokers|broker";

/** What may stand between a name and its verb. */
export const FILLER = "who|which|that|,|also|has|have|had|finally|successfully|jointly|then|said|says";
