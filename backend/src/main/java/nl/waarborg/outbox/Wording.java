package nl.waarborg.outbox;

/** The words of a mail, as its template gives them: the first line is the subject. */
record Wording(String subject, String body) {

    static Wording of(String rendered) {
        String[] parts = rendered.strip().split("\n", 2);
        return new Wording(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip() + "\n");
    }
}
