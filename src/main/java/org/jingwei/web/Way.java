package org.jingwei.web;

/** How an answer leaves: one stream carries one subscription, and nothing else leaves as a stream. */
enum Way {
    WHOLE,
    STREAM
}
