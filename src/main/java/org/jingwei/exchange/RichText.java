package org.jingwei.exchange;

/** Text with or without formats: the runs are joined, the readings above the characters are not part of it. */
final class RichText {

    private RichText() {}

    static String read(Xml xml, String until) {
        var text = new StringBuilder();
        boolean reading = false;
        while (xml.advance() && !xml.ends(until)) {
            if (xml.starts("rPh") || xml.ends("rPh")) {
                reading = xml.starts("rPh");
            } else if (xml.starts("t") && !reading) {
                xml.text("t", text);
            }
        }
        return Escapes.decode(text.toString());
    }
}
