package org.jingwei.organization;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every office knows the divisions of the country from its first start on; {@code jingwei.divisions=false} leaves them out. */
@Component
@ConditionalOnProperty(name = "jingwei.divisions", havingValue = "true", matchIfMissing = true)
@Order(50)
class DivisionsStart implements ApplicationRunner {

    private final RegionRegister regions;

    DivisionsStart(RegionRegister regions) {
        this.regions = regions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        regions.record();
    }
}
