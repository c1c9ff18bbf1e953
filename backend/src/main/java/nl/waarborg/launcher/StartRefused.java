package nl.waarborg.launcher;

import java.util.List;

/** The server does not start; the message names every reason, each on a line of its own. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(List<String> reasons) {
        super("Waarborg does not start:\n- " + String.join("\n- ", reasons));
    }
}
