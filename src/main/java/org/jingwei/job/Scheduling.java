package org.jingwei.job;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Work that comes back by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Scheduling {}
