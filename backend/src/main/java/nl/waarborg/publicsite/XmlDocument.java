package nl.waarborg.publicsite;

import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document, element by element; what is text stays text. */
final class XmlDocument {

    /** What goes inside an element. */
    interface Inside {
        void write() throws XMLStreamException;
    }

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter writer;

    private XmlDocument(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** What a document holds. */
    interface Content {
        void write(XmlDocument document) throws XMLStreamException;
    }

    static String of(Content content) {
        try {
            StringWriter target = new StringWriter();
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(target);
            writer.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlDocument(writer));
            writer.writeEndDocument();
            return target.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void element(String name, Map<String, String> attributes, Inside inside) throws XMLStreamException {
        writer.writeStartElement(name);
        // in one order, so that every process writes the same bytes under the same tag
        for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
            writer.writeAttribute(attribute.getKey(), attribute.getValue());
        }
        inside.write();
        writer.writeEndElement();
    }

    void element(String name, Inside inside) throws XMLStreamException {
        element(name, Map.of(), inside);
    }

    void text(String name, String text) throws XMLStreamException {
        element(name, () -> writer.writeCharacters(text));
    }

    void text(String name, Map<String, String> attributes, String text) throws XMLStreamException {
        element(name, attributes, () -> writer.writeCharacters(text));
    }

    void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        element(name, attributes, () -> {});
    }
}
