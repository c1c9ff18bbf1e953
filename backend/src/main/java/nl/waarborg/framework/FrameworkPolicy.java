package nl.waarborg.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.waarborg.framework.FrameworkContent.Criterion;
import nl.waarborg.framework.FrameworkContent.Theme;
import nl.waarborg.shared.problem.Violation;

/** Whether a framework makes sense as a whole, beyond the form of each field. Tells everything at once. */
final class FrameworkPolicy {

    private final FrameworkContent content;
    private final Set<String> refs = new HashSet<>();
    private final List<Violation> violations = new ArrayList<>();

    private FrameworkPolicy(FrameworkContent content) {
        this.content = content;
    }

    /** What is wrong, each at its JSON pointer into the content. */
    static List<Violation> violations(FrameworkContent content) {
        FrameworkPolicy policy = new FrameworkPolicy(content);
        policy.scale();
        policy.rule();
        policy.once("/trustBehaviours", content.trustBehaviours().stream().map(FrameworkContent.Behaviour::code));
        policy.once("/themes", content.themes().stream().map(Theme::code));
        for (int i = 0; i < content.themes().size(); i++) {
            policy.criteria(
                    "/themes/" + i + "/criteria", content.themes().get(i).criteria());
        }
        return policy.violations;
    }

    /** As {@link #violations}, and what must be there before a framework can be used. */
    static List<Violation> obstacles(FrameworkContent content) {
        List<Violation> all = new ArrayList<>(violations(content));
        for (int i = 0; i < content.themes().size(); i++) {
            if (content.themes().get(i).criteria().isEmpty()) {
                all.add(Violation.of(FrameworkPolicy.class, "/themes/" + i + "/criteria", "theme-without-criteria"));
            }
        }
        return all;
    }

    private void scale() {
        once("/scoreScale", content.scoreScale().stream().map(FrameworkContent.Score::code));
        for (int i = 1; i < content.scoreScale().size(); i++) {
            BigDecimal above = content.scoreScale().get(i - 1).value();
            if (content.scoreScale().get(i).value().compareTo(above) >= 0) {
                broken("/scoreScale/" + i + "/value", "scale-from-high-to-low");
            }
        }
    }

    private void rule() {
        FrameworkContent.Rule rule = content.decisionRule();
        if (rule.goodAbovePercent().compareTo(rule.sufficientFromPercent()) < 0) {
            broken("/decisionRule/goodAbovePercent", "good-below-sufficient");
        }
    }

    private void criteria(String pointer, List<Criterion> criteria) {
        Map<String, String> methods = content.verificationMethods() == null ? Map.of() : content.verificationMethods();
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            String at = pointer + "/" + i;
            if (!refs.add(criterion.ref())) {
                broken(at + "/ref", "chosen-twice");
            }
            if (!numbers.add(criterion.number())) {
                broken(at + "/number", "chosen-twice");
            }
            List<String> ways = criterion.verification() == null ? List.of() : criterion.verification();
            for (int way = 0; way < ways.size(); way++) {
                if (!methods.containsKey(ways.get(way))) {
                    broken(at + "/verification/" + way, "unknown-choice");
                }
            }
        }
    }

    private void once(String pointer, Stream<String> codes) {
        Set<String> seen = new HashSet<>();
        List<String> all = codes.toList();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(all.get(i))) {
                broken(pointer + "/" + i + "/code", "chosen-twice");
            }
        }
    }

    private void broken(String pointer, String code) {
        violations.add(Violation.of(FrameworkPolicy.class, pointer, code));
    }
}
