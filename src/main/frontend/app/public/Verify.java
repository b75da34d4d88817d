import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Verifies a certificate of Jingwei (回避审查证明、抽签证明) without the service and without a network: needs this file and a JDK, 17 or
 * later. A lottery it draws again: from the seed, the list and the witness's word.
 *
 * <p>{@code java Verify.java CERTIFICATE.json FINGERPRINT}: the file as it was downloaded, and the fingerprint of the office's key as
 * the office itself said it, not as it stands in the file. Ends with 0 where the certificate holds, with 1 where it does not, with 2
 * where it was asked wrongly.
 */
public class Verify {

    private static final Pattern FILE = Pattern.compile(
            "(?s)\\{\"document\":(\\{.*}),\"publicKey\":\"([A-Za-z0-9+/=]+)\",\"signature\":\"([A-Za-z0-9+/=]+)\"}[\\r\\n]*");

    public static void main(String[] arguments) throws Exception {
        var wanted = arguments.length == 2 ? digits(arguments[1]) : "";
        if (!wanted.matches("[0-9a-f]{64}")) {
            end(2, "用法：java Verify.java 证明.json 公钥指纹（64位十六进制数）",
                    "usage: java Verify.java CERTIFICATE.json FINGERPRINT (64 hexadecimal digits)");
        } else if (!Files.isReadable(Path.of(arguments[0]))) {
            end(2, "读不到文件 " + arguments[0], "cannot read " + arguments[0]);
        } else {
            verify(Files.readAllBytes(Path.of(arguments[0])), wanted);
        }
    }

    private static void verify(byte[] bytes, String wanted) throws Exception {
        var file = FILE.matcher(text(bytes));
        if (!file.matches()) {
            end(1, "不通过：这不是经纬出具的证明文件，或文件已损坏。", "REFUSED: this is no certificate of Jingwei, or it is damaged.");
            return;
        }
        var document = file.group(1).getBytes(StandardCharsets.UTF_8);
        var publicKey = decoded(file.group(2));
        var fingerprint = sha256(publicKey);
        if (!fingerprint.equals(wanted)) {
            end(1, "不通过：签名所用的不是指纹为 " + wanted + " 的密钥，而是 " + fingerprint + "。",
                    "REFUSED: signed by another key, " + fingerprint + ".");
        } else if (!holds(document, publicKey, decoded(file.group(3)))) {
            end(1, "不通过：内容与签名不符，文件出具后被改动过。", "REFUSED: the content does not match the signature; the file was altered.");
        } else if (file.group(1).contains("\"kind\":\"jingwei-lottery/1\"") && !new Lottery(file.group(1)).drawsTheSame()) {
            end(1, "不通过：签名有效，但按种子、名单和见证词重抽，结果不同。",
                    "REFUSED: the signature holds, but drawn again by seed, list and word, something else comes out.");
        } else {
            var hash = sha256(document);
            end(0, "通过：内容自出具以来没有改动。请与纸面核对，哈希值应为 " + hash,
                    "VERIFIED: unaltered since it was issued. The paper must show the hash " + hash);
        }
    }

    private static boolean holds(byte[] document, byte[] publicKey, byte[] signed) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(publicKey)));
            signature.update(document);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /** Only in the one way in which these bytes are written: the last digit may hold bits that count for nothing. */
    private static byte[] decoded(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            return Base64.getEncoder().encodeToString(bytes).equals(base64) ? bytes : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String digits(String fingerprint) {
        return fingerprint.replaceAll("[-:\\s]", "").toLowerCase(Locale.ROOT);
    }

    /** A lottery that is drawn again. */
    private static class Lottery {

        private final Map<?, ?> says;
        private final Map<?, ?> list;
        private final String listText;

        Lottery(String document) {
            var json = new Json(document);
            says = (Map<?, ?>) json.value(0);
            list = (Map<?, ?>) says.get("list");
            listText = json.list;
        }

        boolean drawsTheSame() throws GeneralSecurityException {
            var seed = text(says, "seed");
            var all = lots().stream().mapToLong(lot -> number(lot, "tickets")).sum();
            var hash = sha256(listText);
            var ticket = new BigInteger(sha256(seed + "\n" + hash + "\n" + text(says, "word")), 16)
                            .mod(BigInteger.valueOf(all))
                            .longValueExact()
                    + 1;
            var lot = 0;
            for (var last = number(lots().get(0), "tickets"); last < ticket; last += number(lots().get(lot), "tickets")) {
                lot++;
            }
            var same = sha256(seed).equals(text(says, "seedHash"))
                    && text(says, "seedHash").equals(text(list, "seedHash"))
                    && hash.equals(text(says, "listHash"))
                    && all == number(says, "tickets")
                    && ticket == number(says, "ticket")
                    && lot + 1 == number(says, "lot")
                    && keepsToCaps(all);
            if (same) {
                tell(lots().get(lot), ticket, all, lot + 1);
            }
            return same;
        }

        /** Nobody who was not pinned is on more tickets than it is said. */
        private boolean keepsToCaps(long all) {
            var pinned = new HashSet<String>();
            objects(list.get("pinned")).forEach(pin -> pinned.add(number(pin, "team") + " " + number(pin, "person")));
            var pairs = new HashMap<String, Long>();
            var persons = new HashMap<String, Long>();
            for (var lot : lots()) {
                for (var seat : objects(lot.get("seats"))) {
                    var pair = number(seat, "team") + " " + number(seat, "person");
                    if (!pinned.contains(pair)) {
                        pairs.merge(pair, number(lot, "tickets"), Long::sum);
                        persons.merge(String.valueOf(number(seat, "person")), number(lot, "tickets"), Long::sum);
                    }
                }
            }
            return pairs.values().stream().allMatch(tickets -> tickets * 100 <= all * number(list, "pairCap"))
                    && persons.values().stream().allMatch(tickets -> tickets * 100 <= all * number(list, "personCap"));
        }

        private void tell(Map<?, ?> lot, long ticket, long all, long place) {
            System.out.println("重抽：第 " + ticket + " 号签（共 " + all + " 签），对应名单第 " + place + " 套方案");
            System.out.println("DRAWN AGAIN: ticket " + ticket + " of " + all + ", which is set " + place + " of the list");
            for (var seat : objects(lot.get("seats"))) {
                var team = objects(list.get("teams")).get((int) number(seat, "team"));
                var person = objects(list.get("people")).get((int) number(seat, "person"));
                System.out.println(number(team, "number") + "  " + text(seat, "role") + "  " + text(person, "name") + "  "
                        + text(person, "id"));
            }
        }

        private List<Map<?, ?>> lots() {
            return objects(list.get("lots"));
        }

        private static List<Map<?, ?>> objects(Object list) {
            var objects = new ArrayList<Map<?, ?>>();
            ((List<?>) list).forEach(each -> objects.add((Map<?, ?>) each));
            return objects;
        }

        private static String text(Map<?, ?> object, String name) {
            return (String) object.get(name);
        }

        private static long number(Map<?, ?> object, String name) {
            return (Long) object.get(name);
        }
    }

    /** Reads canonical JSON, and keeps the text of the list as it was hashed. */
    private static class Json {

        private final String text;
        private int at;
        private String list = "";

        Json(String text) {
            this.text = text;
        }

        Object value(int depth) {
            switch (text.charAt(at)) {
                case '{':
                    return object(depth);
                case '[':
                    var values = new ArrayList<Object>();
                    for (at++; text.charAt(at) != ']'; at += text.charAt(at) == ',' ? 1 : 0) {
                        values.add(value(depth + 1));
                    }
                    at++;
                    return values;
                case '"':
                    return word();
                default:
                    var from = at;
                    while (",]}".indexOf(text.charAt(at)) < 0) {
                        at++;
                    }
                    var plain = text.substring(from, at);
                    return plain.matches("-?[0-9]+") ? (Object) Long.valueOf(plain) : plain;
            }
        }

        private Map<String, Object> object(int depth) {
            var object = new HashMap<String, Object>();
            for (at++; text.charAt(at) != '}'; at += text.charAt(at) == ',' ? 1 : 0) {
                var name = word();
                at++; // the colon
                var from = at;
                object.put(name, value(depth + 1));
                if (depth == 0 && name.equals("list")) {
                    list = text.substring(from, at);
                }
            }
            at++;
            return object;
        }

        private String word() {
            var word = new StringBuilder();
            for (at++; text.charAt(at) != '"'; at++) {
                word.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
            }
            at++;
            return word.toString();
        }

        private char escaped() {
            at++;
            if (text.charAt(at) == 'u') {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
            }
            var plain = "btnfr".indexOf(text.charAt(at));
            return plain < 0 ? text.charAt(at) : "\b\t\n\f\r".charAt(plain);
        }
    }

    private static String sha256(String text) throws GeneralSecurityException {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void end(int code, String zh, String en) {
        System.out.println(zh);
        System.out.println(en);
        System.exit(code);
    }
}
