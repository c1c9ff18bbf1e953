package nl.waarborg.shared.web;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/** A JSON body from which what can't be read is noted and taken out, piece by piece, until the rest can be read. */
final class MendedTree {

    private static final int MOST = 100;

    private final JsonNode root;
    private final List<Violation> found = new ArrayList<>();

    MendedTree(JsonNode root) {
        this.root = root;
    }

    JsonNode node() {
        return root;
    }

    List<Violation> found() {
        return found;
    }

    /** Notes what is wrong and takes it out; a body that is wrong as a whole, or all over, is malformed. */
    void mend(JsonMappingException wrong) {
        JsonPointer place = place(wrong);
        if (place.matches() || found.size() == MOST) {
            throw Problem.of(CommonProblem.MALFORMED_REQUEST);
        }
        Class<?> target = wrong instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        found.add(Violation.common(place.toString(), code(wrong, root.at(place), target)));
        JsonNode parent = root.at(place.head());
        if (parent instanceof ArrayNode items) {
            items.set(place.last().getMatchingIndex(), harmless(target));
        } else if (parent instanceof ObjectNode fields && target != null && target.isPrimitive()) {
            fields.set(place.last().getMatchingProperty(), harmless(target));
        } else if (!(parent instanceof ObjectNode fields)
                || fields.remove(place.last().getMatchingProperty()) == null) {
            throw Problem.of(CommonProblem.MALFORMED_REQUEST);
        }
    }

    /** A primitive can't be left out. */
    private static JsonNode harmless(@Nullable Class<?> target) {
        if (target == null || !target.isPrimitive()) {
            return NullNode.getInstance();
        }
        return target == boolean.class ? BooleanNode.FALSE : IntNode.valueOf(0);
    }

    private static JsonPointer place(JsonMappingException wrong) {
        JsonPointer place = JsonPointer.empty();
        for (JsonMappingException.Reference step : wrong.getPath()) {
            place = step.getFieldName() != null
                    ? place.appendProperty(step.getFieldName())
                    : place.appendIndex(step.getIndex());
        }
        return place;
    }

    private static String code(JsonMappingException wrong, JsonNode node, @Nullable Class<?> target) {
        if (wrong instanceof UnrecognizedPropertyException) {
            return "unknown-field";
        }
        if (node.isNull() || node.isMissingNode()) {
            return "required";
        }
        if (target == null) {
            return "wrong-type";
        }
        if (Temporal.class.isAssignableFrom(target)) {
            return "not-a-date";
        }
        if (target.isEnum()) {
            return "not-a-choice";
        }
        boolean number = target.isPrimitive() && target != boolean.class || Number.class.isAssignableFrom(target);
        return number ? "not-a-number" : "wrong-type";
    }
}
