package org.huunghi.workbench.merge;

/**
 * How a merge is told to the user.
 *
 * @param title of the dialog
 * @param message what will be done
 * @param button what will be done, as a verb
 * @param comment for the history where the user says nothing else
 * @param nothing said where there is nothing to merge
 * @param done said when it is merged
 * @param sides what the versions are called
 */
public record MergeWords(String title, String message, String button, String comment, String nothing, String done, Sides sides) {
}
