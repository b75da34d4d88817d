package org.jingwei.assembly;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.RandomAccess;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.conflict.Outcome;
import org.jingwei.shared.TeamRole;

/**
 * Who may hold which seat, by team, role and person: a list that keeps seven million options in sixty megabytes, and goes
 * to the solver's process as one packed text.
 */
@JsonFormat(shape = JsonFormat.Shape.POJO) // and not element by element
@SuppressWarnings("EnumOrdinal") // numbers inside one program, both ends of the pipe being the same
final class Options extends AbstractList<Option> implements RandomAccess {

    private static final TeamRole[] ROLES = TeamRole.values();
    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final Comparator<Option> ORDER =
            Comparator.comparingInt(Option::team).thenComparing(Option::role).thenComparingInt(Option::person);

    private final int[] places;
    private final int[] people;
    private final byte[] outcomes;

    private Options(int size) {
        places = new int[size];
        people = new int[size];
        outcomes = new byte[size];
    }

    static Options of(Collection<Option> listed) {
        if (listed instanceof Options options) {
            return options;
        }
        var options = new Options(listed.size());
        var sorted = listed.stream().sorted(ORDER).toList();
        for (int i = 0; i < sorted.size(); i++) {
            var option = sorted.get(i);
            options.places[i] = place(option.team(), option.role());
            options.people[i] = option.person();
            options.outcomes[i] = (byte) option.outcome().ordinal();
        }
        return options;
    }

    /** A number for a team's seats of one role. */
    static int place(int team, TeamRole role) {
        return team * ROLES.length + role.ordinal();
    }

    static int teamOf(int place) {
        return place / ROLES.length;
    }

    static TeamRole roleOf(int place) {
        return ROLES[place % ROLES.length];
    }

    @Override
    public int size() {
        return places.length;
    }

    @Override
    public Option get(int i) {
        return new Option(team(i), role(i), people[i], outcome(i));
    }

    int team(int i) {
        return teamOf(places[i]);
    }

    TeamRole role(int i) {
        return roleOf(places[i]);
    }

    int place(int i) {
        return places[i];
    }

    int person(int i) {
        return people[i];
    }

    Outcome outcome(int i) {
        return OUTCOMES[outcomes[i]];
    }

    /** The first option of that place, or of a later one where it has none. */
    int from(int place) {
        return search(place, 0);
    }

    /** The option of that person for that place; below 0 where there is none. */
    int find(int place, int person) {
        var at = search(place, person);
        return at < places.length && places[at] == place && people[at] == person ? at : -1;
    }

    private int search(int place, int person) {
        var low = 0;
        var high = places.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (places[middle] < place || (places[middle] == place && people[middle] < person)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @JsonValue
    String packed() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED)))) {
            out.writeInt(places.length);
            for (int i = 0; i < places.length; i++) {
                out.writeShort(places[i]);
                out.writeInt(people[i] << 2 | outcomes[i]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Options unpacked(String packed) {
        var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(packed));
        try (var in = new DataInputStream(new java.io.BufferedInputStream(new InflaterInputStream(bytes)))) {
            var options = new Options(in.readInt());
            for (int i = 0; i < options.places.length; i++) {
                options.places[i] = in.readUnsignedShort();
                var person = in.readInt();
                options.people[i] = person >>> 2;
                options.outcomes[i] = (byte) (person & 3);
            }
            return options;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
