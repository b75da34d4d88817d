package org.jingwei.assembly;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What the solver's process is asked. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
sealed interface Asked permits Puzzle, CrossPuzzle, LotteryPuzzle {}
