package nl.waarborg.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.waarborg.shared.problem.ProblemType;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void every_problem_has_a_title_and_a_sentence_in_both_languages() {
        List<String> missing = new ArrayList<>();
        problems().forEach(problem -> {
            for (Language language : Language.values()) {
                for (String key : List.of(problem.slug(), problem.slug() + ".detail")) {
                    if (Texts.besides(problem.getClass())
                            .find(language, key, Map.of())
                            .isEmpty()) {
                        missing.add(problem.getClass().getSimpleName() + ": " + key + " in " + language.code());
                    }
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void no_two_problems_have_the_same_slug() {
        Set<String> seen = new HashSet<>();
        List<String> twice = problems()
                .map(ProblemType::slug)
                .filter(slug -> !seen.add(slug))
                .toList();
        assertThat(twice).isEmpty();
    }

    private static Stream<ProblemType> problems() {
        return Rooms.CLASSES.stream()
                .filter(type -> type.isAssignableTo(ProblemType.class) && type.isEnum())
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(ProblemType.class::cast);
    }
}
