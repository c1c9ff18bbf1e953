package nl.waarborg.succession;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchPolicyTest {

    @ParameterizedTest(name = "chair {0}, mail {1}, phone {2}, address {3}, branch {4}, names {5}: {6}")
    @CsvSource({
        ",,,,,0.00, 0",
        ",,,,,0.49, 0",
        ",,,,,0.50, 20",
        ",,,,,0.74, 30",
        ",,,,,1.00, 40",
        "Chair,,,,,0.00, 40",
        ",mail,,,,0.00, 40",
        ",,phone,,,0.00, 30",
        ",,,address,,0.00, 30",
        ",,,,branch,0.00, 50",
        ",,phone,address,,0.00, 60",
        "Chair,,,address,,0.55, 92",
        "Chair,mail,phone,address,branch,1.00, 100",
    })
    void each_reason_counts_for_its_points(
            String chair, String mail, String phone, String address, String branch, double names, int score) {
        MatchPolicy.Judgement judgement =
                MatchPolicy.judge(new Resemblance(chair, mail, phone, address, branch, names));
        assertThat(judgement.score()).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        ",,,,,0.00, ''",
        "Chair,,,,,0.30, 'BOARD_CHAIR Chair 40'",
        ",,phone,,,0.62, 'PHONE phone 30|NAME 62 % 25'",
        "Chair,mail,phone,address,branch,1.00, 'BRANCH_NUMBER branch 50|BOARD_CHAIR Chair 40|EMAIL mail 40|PHONE phone 30|ADDRESS address 30|NAME 100 % 40'",
    })
    void every_reason_is_told_with_what_is_shared(
            String chair, String mail, String phone, String address, String branch, double names, String reasons) {
        String told = String.join(
                "|",
                MatchPolicy.judge(new Resemblance(chair, mail, phone, address, branch, names)).reasons().stream()
                        .map(reason -> reason.kind() + " " + reason.shared() + " " + reason.points())
                        .toList());
        assertThat(told).isEqualTo(reasons);
    }
}
