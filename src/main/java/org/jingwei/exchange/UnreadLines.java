package org.jingwei.exchange;

/** A sheet that is not meant for us. */
final class UnreadLines implements Lines {

    @Override
    public void take(Line line) {}

    @Override
    public void end() {}
}
