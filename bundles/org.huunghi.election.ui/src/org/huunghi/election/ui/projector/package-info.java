/** The count on the screen of the hall. */
package org.huunghi.election.ui.projector;
