package nl.waarborg.publication;

/** The grounds of the Woo on which something is kept from the public. */
public enum WooGround {
    /** 5.1, first paragraph, c: trade secrets told in confidence. */
    CONFIDENTIAL_BUSINESS,
    /** 5.1, first paragraph, d: special categories of personal data. */
    SPECIAL_PERSONAL_DATA,
    /** 5.1, second paragraph, c: investigation and prosecution of criminal offences. */
    PROSECUTION,
    /** 5.1, second paragraph, d: inspection, control and supervision. */
    SUPERVISION,
    /** 5.1, second paragraph, e: the private life of people. */
    PRIVACY,
    /** 5.1, second paragraph, f: other business data. */
    BUSINESS_DATA,
    /** 5.1, second paragraph, h: the safety of people and buildings. */
    SECURITY,
    /** 5.1, fifth paragraph: undue disadvantage. */
    UNDUE_DISADVANTAGE,
    /** 5.2: personal opinions in internal deliberation. */
    INTERNAL_DELIBERATION
}
