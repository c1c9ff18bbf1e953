package nl.waarborg.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The values before and after a change as JSON, which fields differ, and a hash that the chain covers. */
record Change(@Nullable String before, @Nullable String after, List<String> fields, String hash) {

    static Change between(@Nullable Object before, @Nullable Object after, ObjectMapper mapper) {
        JsonNode old = mapper.valueToTree(before);
        JsonNode fresh = mapper.valueToTree(after);
        String oldText = before == null ? null : old.toString();
        String freshText = after == null ? null : fresh.toString();
        return new Change(oldText, freshText, differing(old, fresh), hash(oldText + "\n" + freshText));
    }

    private static List<String> differing(@Nullable JsonNode old, @Nullable JsonNode fresh) {
        TreeSet<String> names = new TreeSet<>();
        JsonNode one = old == null ? JsonNodeFactory.instance.nullNode() : old;
        JsonNode other = fresh == null ? JsonNodeFactory.instance.nullNode() : fresh;
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        List<String> differing = new ArrayList<>();
        for (String name : names) {
            if (!one.path(name).equals(other.path(name))) {
                differing.add(name);
            }
        }
        return differing;
    }

    private static String hash(String values) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(values.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
