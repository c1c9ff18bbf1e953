package nl.waarborg.term;

/**
 * What happens at the end of a term.
 *
 * @param family the body of rules this one belongs to
 * @param endMoves a counted term that would end on a day off ends on the next working day
 * @param twoWorkingDaysFrom a term of at least so many days holds at least two working days; 0 = no such rule
 * @param longTermsExempt terms beyond 90 days, 12 weeks or 3 months stand as counted (Atw art. 4(a))
 */
public record TermRule(RuleFamily family, boolean endMoves, int twoWorkingDaysFrom, boolean longTermsExempt) {

    private static final int LONGEST_DAYS = 90;
    private static final int LONGEST_WEEKS = 12;
    private static final int LONGEST_MONTHS = 3;

    /**
     * Algemene termijnenwet: art. 1(1) moves the end, art. 2 keeps two working days in a term of three days or more,
     * art. 4(a) leaves out long terms.
     */
    public static TermRule statutory() {
        return new TermRule(RuleFamily.STATUTORY, true, 3, true);
    }

    /** Regulation 1182/71: art. 3(4) moves the end, art. 3(5) keeps two working days in a term of two days or more. */
    public static TermRule gdpr() {
        return new TermRule(RuleFamily.GDPR, true, 2, false);
    }

    /** A protocol of the authority: it says whether the end moves, and knows no other rule. */
    public static TermRule local(boolean endMoves) {
        return new TermRule(RuleFamily.LOCAL, endMoves, 0, false);
    }

    /** Whether this rule says anything about the end of {@code term}. An agreed date stands, whatever day it is. */
    boolean governs(Term term) {
        return switch (term.unit()) {
            case DATE -> false;
            case WORKING_DAYS -> true;
            case DAYS -> !longTermsExempt || term.amount() <= LONGEST_DAYS;
            case WEEKS -> !longTermsExempt || term.amount() <= LONGEST_WEEKS;
            case MONTHS -> !longTermsExempt || term.amount() <= LONGEST_MONTHS;
        };
    }

    /** Whether {@code term} must hold at least two working days. Weeks and months always do. */
    boolean guardsTwoWorkingDays(Term term) {
        return twoWorkingDaysFrom > 0
                && term.unit() == TermUnit.DAYS
                && term.amount() >= twoWorkingDaysFrom
                && governs(term);
    }
}
