package org.huunghi.workbench.merge;

import java.util.function.IntFunction;

/**
 * How a merge is told to the user.
 *
 * @param title of the dialog
 * @param message what will be done
 * @param button what will be done, as a verb
 * @param comment for the history where the user says nothing else
 * @param nothing said where there is nothing to merge
 * @param done said when it is merged, of the number of records that were
 * @param sides what the versions are called
 */
public record MergeWords(String title, String message, String button, String comment, String nothing, IntFunction<String> done, Sides sides) {
}
