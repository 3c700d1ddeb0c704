/** What the minutes and the resolution of an election say, as values for their templates. */
package org.huunghi.election.minutes;
