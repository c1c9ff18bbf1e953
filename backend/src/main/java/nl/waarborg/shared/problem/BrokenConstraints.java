package nl.waarborg.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what Bean Validation found into violations with a JSON pointer and a code of our own. */
public final class BrokenConstraints {

    private BrokenConstraints() {}

    static List<Violation> violations(ConstraintViolationException broken) {
        return violations(broken.getConstraintViolations());
    }

    public static List<Violation> violations(Collection<? extends ConstraintViolation<?>> broken) {
        return broken.stream()
                .map(BrokenConstraints::violation)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .toList();
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        Map<String, Object> arguments =
                new HashMap<>(broken.getConstraintDescriptor().getAttributes());
        arguments.keySet().removeAll(List.of("groups", "payload", "message"));
        Object leaf = broken.getLeafBean();
        Class<?> room = leaf != null ? leaf.getClass() : broken.getRootBeanClass();
        return new Violation(pointer(broken.getPropertyPath()), code(broken), arguments, room);
    }

    /** A constraint with a message of our own names its code there; the standard ones have a code by their kind. */
    private static String code(ConstraintViolation<?> broken) {
        String template = broken.getMessageTemplate();
        if (!template.startsWith("{jakarta.") && !template.startsWith("{org.hibernate.")) {
            return template;
        }
        String name = broken.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (name) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Size", "Length" -> size(broken);
            case "Min", "DecimalMin", "Positive", "PositiveOrZero" -> "too-low";
            case "Max", "DecimalMax", "Negative", "NegativeOrZero" -> "too-high";
            case "Past", "PastOrPresent" -> "in-the-future";
            case "Future", "FutureOrPresent" -> "in-the-past";
            default -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        };
    }

    private static String size(ConstraintViolation<?> broken) {
        Object max = broken.getConstraintDescriptor().getAttributes().get("max");
        boolean many = broken.getInvalidValue() instanceof Collection<?>;
        int size = length(broken.getInvalidValue());
        if (max instanceof Integer limit && size > limit) {
            return many ? "too-many" : "too-long";
        }
        return many ? "too-few" : "too-short";
    }

    private static int length(@Nullable Object value) {
        return switch (value) {
            case CharSequence text -> text.length();
            case Collection<?> items -> items.size();
            case Map<?, ?> entries -> entries.size();
            case null, default -> 0;
        };
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(escaped(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(escaped(node.getName()));
            } else if (node.getKind() == ElementKind.PARAMETER) {
                parameter = "query:" + node.getName();
            }
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
