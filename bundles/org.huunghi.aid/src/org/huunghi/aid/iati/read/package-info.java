/** Reads files of activities: checks them, and hands on each activity. */
package org.huunghi.aid.iati.read;
