package org.jingwei.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through one XML part, element by element: no document types, no entities, nothing fetched. */
final class Xml implements AutoCloseable {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;

    private Xml(InputStream in, XMLStreamReader reader) {
        this.in = in;
        this.reader = reader;
    }

    static Xml open(InputStream in) throws IOException {
        try {
            return new Xml(in, FACTORY.createXMLStreamReader(in));
        } catch (XMLStreamException _) {
            in.close();
            throw FileFault.FILE_DAMAGED.refuse();
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        return factory;
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean advance() {
        while (hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; reader.isStartElement() && i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A number that is not negative; anything else there is damage. */
    int number(String name, int otherwise) {
        String digits = attribute(name);
        if (digits == null) {
            return otherwise;
        }
        if (!WHOLE.matcher(digits).matches()) {
            throw FileFault.FILE_DAMAGED.refuse();
        }
        return Integer.parseInt(digits);
    }

    /** Adds the text up to the end of the element of that name, of which no more than a cell holds is kept. */
    void text(String name, StringBuilder text) {
        while (hasNext()) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> keep(text);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (reader.getLocalName().equals(name)) {
                        return;
                    }
                }
                default -> {}
            }
        }
    }

    private void keep(StringBuilder text) {
        int room = Limits.CELL + 1 - text.length();
        if (room > 0) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(room, reader.getTextLength()));
        }
    }

    private boolean hasNext() {
        try {
            return reader.hasNext();
        } catch (XMLStreamException _) {
            throw FileFault.FILE_DAMAGED.refuse();
        }
    }

    private int next() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw FileFault.FILE_DTD.refuse("XML");
            }
            return event;
        } catch (XMLStreamException _) {
            throw FileFault.FILE_DAMAGED.refuse();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
