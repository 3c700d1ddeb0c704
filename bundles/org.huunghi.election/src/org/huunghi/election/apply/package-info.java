/** What follows from an election for the union's personnel: shown first, then applied. */
package org.huunghi.election.apply;
