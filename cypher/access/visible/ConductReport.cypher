// Reports on conduct: with whoever recorded them and the heads of the office, and never with whom they are about or his kin.
any(itsReader IN it.readers WHERE itsReader IN $viewer.sees.ConductReport.n)
OR ($viewer.sees.ConductReport.V AND NOT EXISTS {
  MATCH (it)-[:ABOUT]->(itsPerson:Person)
  WHERE itsPerson.id IN $viewer.persons + $viewer.kin
})
