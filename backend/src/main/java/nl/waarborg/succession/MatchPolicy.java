package nl.waarborg.succession;

import java.util.ArrayList;
import java.util.List;
import nl.waarborg.succession.SuccessionApi.MatchReason;
import nl.waarborg.succession.SuccessionApi.ReasonKind;
import org.jspecify.annotations.Nullable;

/**
 * How likely it is that two providers are the same people under another name. Every reason counts for a fixed number of
 * points, and all are shown: it points at what a person should look at, and decides nothing.
 *
 * <p>Points: a branch of the trade register that both name 50, the same board chair 40, an e-mail address 40, a telephone
 * number 30, an address 30, and for names that resemble each other (at least half of their trigrams) 20 to 40 as they do so
 * more. From 30 points a match is likely; two that share only a part of their names are not. At most 100.
 */
final class MatchPolicy {

    static final int LIKELY = 30;

    private static final int MOST = 100;
    private static final int BRANCH = 50;
    private static final int BOARD_CHAIR = 40;
    private static final int EMAIL = 40;
    private static final int PHONE = 30;
    private static final int ADDRESS = 30;
    private static final int NAME = 40;
    private static final double NAMES_ALIKE = 0.5;
    private static final int PER_CENT = 100;

    private MatchPolicy() {}

    /**
     * A judgement.
     *
     * @param score 0 to 100
     */
    record Judgement(int score, List<MatchReason> reasons) {}

    static Judgement judge(Resemblance common) {
        List<MatchReason> reasons = new ArrayList<>();
        add(reasons, ReasonKind.BRANCH_NUMBER, common.branchNumber(), BRANCH);
        add(reasons, ReasonKind.BOARD_CHAIR, common.boardChair(), BOARD_CHAIR);
        add(reasons, ReasonKind.EMAIL, common.email(), EMAIL);
        add(reasons, ReasonKind.PHONE, common.phone(), PHONE);
        add(reasons, ReasonKind.ADDRESS, common.address(), ADDRESS);
        if (common.nameSimilarity() >= NAMES_ALIKE) {
            long alike = Math.round(common.nameSimilarity() * PER_CENT);
            add(reasons, ReasonKind.NAME, alike + " %", (int) Math.round(common.nameSimilarity() * NAME));
        }
        int sum = reasons.stream().mapToInt(MatchReason::points).sum();
        return new Judgement(Math.min(sum, MOST), reasons);
    }

    private static void add(List<MatchReason> reasons, ReasonKind kind, @Nullable String shared, int points) {
        if (shared != null) {
            reasons.add(new MatchReason(kind, shared, points));
        }
    }
}
