package org.jingwei.access;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The time zone in which the office's days begin. */
@Component
public class OfficeZone {

    private final ZoneId id;

    OfficeZone(@Value("${jingwei.zone:Asia/Shanghai}") ZoneId id) {
        this.id = id;
    }

    public ZoneId id() {
        return id;
    }
}
