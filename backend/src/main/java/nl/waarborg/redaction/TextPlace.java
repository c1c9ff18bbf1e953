package nl.waarborg.redaction;

/** @param place names the text within the document, such as {@code sections/0/passages/2} */
public record TextPlace(String place, String text) {}
